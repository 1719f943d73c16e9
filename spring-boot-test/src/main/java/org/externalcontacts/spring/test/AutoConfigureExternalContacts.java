package org.externalcontacts.spring.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Replaces the engine of the app by that of the testkit, in every test that has a Spring context. The bean
 * {@link org.externalcontacts.testkit.TestEngine} has its clock, its users and what happened. Before each test it is reset, whoever shares the
 * context; after each test it is looked over, and a broken invariant fails the test.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AutoConfigureExternalContacts {

    /**
     * Whether the app calls the engine over HTTP, through a server on a free port, as it calls the platform; by default it calls it directly.
     * An app that declares an {@code ExternalContacts} bean of its own keeps that one, and finds the address in the bean
     * {@link org.externalcontacts.testkit.http.HttpTestEngine}.
     */
    boolean http() default false;
}
