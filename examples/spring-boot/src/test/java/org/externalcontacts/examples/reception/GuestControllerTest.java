package org.externalcontacts.examples.reception;

import static org.assertj.core.api.Assertions.assertThat;

import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.spring.test.AutoConfigureExternalContacts;
import org.externalcontacts.testkit.TestEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The controller with an engine that is fresh for each test. */
@SpringBootTest
@AutoConfigureExternalContacts
class GuestControllerTest {

    @Autowired
    private GuestController guests;

    @Autowired
    private TestEngine engine;

    @Test
    void nobodyIsWelcomedTwice() {
        ContactProfile ada = ContactProfile.builder()
                .firstName("Ada")
                .workEmail("ada@example.org")
                .build();
        assertThat(guests.welcome(ada).isRight()).isTrue();
        assertThat(guests.welcome(ada).getLeft()).isInstanceOf(Refusal.IdentifierTaken.class);
        assertThat(engine.events().all()).hasSize(1);
    }
}
