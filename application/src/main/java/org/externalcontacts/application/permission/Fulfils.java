package org.externalcontacts.application.permission;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the port method that does an operation of the API; the table of all 71 in docs/operations.md is checked against it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Fulfils {

    /** The operations: two where the API has one each for contacts and organizations. */
    Operation[] value();
}
