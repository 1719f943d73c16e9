package org.externalcontacts.testkit.http.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.externalcontacts.testkit.http.HttpExternalContactsTest;
import org.externalcontacts.testkit.http.HttpTestEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Tests of all the lives that an engine may have; {@link Probe} runs them, and looks at the servers that they had. */
final class ProbedTests {

    /** Of all engines that a test had. */
    static final List<URI> SERVERS = new CopyOnWriteArrayList<>();

    private ProbedTests() {}

    static void had(HttpTestEngine engine) {
        SERVERS.add(engine.baseUri());
        assertThat(engine.externalContacts()
                        .contacts()
                        .create(new Fixtures().contact().build())
                        .isRight())
                .isTrue();
    }

    /** An engine for each test. */
    @HttpExternalContactsTest
    static class OfEachTest {

        @BeforeEach
        void before(HttpTestEngine engine) {
            had(engine);
        }

        @RepeatedTest(3)
        void test(HttpTestEngine engine, ExternalContacts client) {
            assertThat(client).isSameAs(engine.externalContacts());
        }

        /** Its engine is that of its test. */
        @Nested
        class Inner {

            @Test
            void test(HttpTestEngine engine) {
                had(engine);
            }
        }
    }

    /** An engine from the constructor. */
    @HttpExternalContactsTest
    static class OfTheConstructor {

        OfTheConstructor(HttpTestEngine engine) {
            had(engine);
        }

        @RepeatedTest(2)
        void test(HttpTestEngine engine) {
            assertThat(SERVERS).endsWith(engine.baseUri());
        }
    }

    /** One engine for all tests of a class. */
    @HttpExternalContactsTest
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class OfTheClass {

        @BeforeAll
        void beforeAll(HttpTestEngine engine) {
            had(engine);
        }

        @RepeatedTest(2)
        void test(HttpTestEngine engine) {
            had(engine);
        }
    }

    /** An annotation on the method alone. */
    static class OfTheMethod {

        @Test
        @HttpExternalContactsTest
        void test(HttpTestEngine engine) {
            had(engine);
        }
    }
}
