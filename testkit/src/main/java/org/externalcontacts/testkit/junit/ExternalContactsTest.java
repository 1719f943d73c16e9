package org.externalcontacts.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class an in-memory engine: a fresh one for each test. Constructors, test methods and life-cycle methods of a test
 * can have these parameters, all of the same engine; those requested before all tests are shared:
 *
 * <ul>
 *   <li>{@link org.externalcontacts.application.ExternalContacts}, the front door;
 *   <li>{@link org.externalcontacts.testkit.SettableClock}, the time, which stands still;
 *   <li>{@link org.externalcontacts.testkit.SequentialIds}, where ids come from;
 *   <li>{@link org.externalcontacts.testkit.RecordedEvents}, the recorded events;
 *   <li>{@link org.externalcontacts.testkit.fake.FakeUsers} and {@link org.externalcontacts.testkit.fake.FakeTrustors}, to register them;
 *   <li>{@link org.externalcontacts.testkit.TestEngine}, which has all of them.
 * </ul>
 *
 * <p>After each test the engine is looked over, and a broken invariant fails the test: see
 * {@link org.externalcontacts.testkit.Invariants}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(ExternalContactsExtension.class)
public @interface ExternalContactsTest {}
