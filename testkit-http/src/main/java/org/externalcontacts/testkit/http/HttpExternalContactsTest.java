package org.externalcontacts.testkit.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class an engine over HTTP: a fresh one, with a server and a port of its own, for each test. Parameters are those of
 * {@link org.externalcontacts.testkit.junit.ExternalContactsTest}, where {@link org.externalcontacts.application.ExternalContacts} is the
 * client and all else is of the engine behind the server, and {@link HttpTestEngine}, all of it. After each test the engine is looked
 * over.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(HttpExternalContactsExtension.class)
public @interface HttpExternalContactsTest {}
