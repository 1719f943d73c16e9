package org.externalcontacts.spring.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.testkit.TestEngine;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** An engine that the app declares itself is replaced too, and nested tests have what the class around them has. */
@SpringBootTest(classes = {App.class, OwnEngine.class})
@AutoConfigureExternalContacts
class OwnEngineTest {

    @Nested
    class Inside {

        @Autowired
        private App.Desk desk;

        @Autowired
        private TestEngine engine;

        @Test
        void thePortsAreThoseOfTheTestEngine() {
            desk.contacts()
                    .create(ContactProfile.builder().firstName("Ada").build())
                    .getOrElseThrow(Refusal::asException);
            assertThat(engine.events().all()).hasSize(1);
        }
    }
}
