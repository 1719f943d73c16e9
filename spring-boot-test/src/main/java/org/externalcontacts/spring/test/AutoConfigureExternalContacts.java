package org.externalcontacts.spring.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Replaces the engine of the app by that of the testkit, in tests whose context has the auto-configuration of external contacts. It is set up by
 * the properties under {@code external-contacts.local} and the app's {@code EngineCustomizer}s and listeners; its clock, ids, users and trustors
 * are those of the bean {@link org.externalcontacts.testkit.TestEngine}. Before each test it is reset, and a seed is gone, whoever shares the
 * context; after each test its invariants are checked.
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
