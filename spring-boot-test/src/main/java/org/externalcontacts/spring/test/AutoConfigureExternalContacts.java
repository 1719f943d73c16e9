package org.externalcontacts.spring.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Replaces the engine of the app by that of the testkit, in tests whose context has the auto-configuration of external contacts. Its
 * properties under {@code external-contacts.local}, customizers and listeners are the app's; its clock, ids, users and trustors are those of the
 * {@link org.externalcontacts.testkit.TestEngine} bean. Before each test it is reset, which also removes seeded contacts, even if test classes
 * share the context; after each test its invariants are checked, and a violation fails the test.
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
