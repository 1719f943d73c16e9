package org.externalcontacts.spring.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.testkit.SequentialIds;
import org.externalcontacts.testkit.TestEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Tests share a context, and yet each begins with nothing but what it stored itself. */
@SpringBootTest(
        classes = App.class,
        properties = {"external-contacts.region=eu-west-1", "external-contacts.local.phone-region=DE"})
@AutoConfigureExternalContacts
class FreshEngineTest {

    @Autowired
    private App.Desk desk;

    @Autowired
    private App app;

    @Autowired
    private ExternalContacts externalContacts;

    @Autowired
    private TestEngine engine;

    @BeforeEach
    void somebodyIsKnown() {
        assertThat(create("Ada")).isEqualTo(new ContactId(SequentialIds.nth(1)));
    }

    @RepeatedTest(2)
    void whatATestStoresIsGoneBeforeTheNext() {
        create("Bob");
        assertThat(externalContacts
                        .contacts()
                        .search(ContactQuery.everything())
                        .get()
                        .total())
                .isEqualTo(2);
        assertThat(engine.events().all()).hasSize(2);
    }

    @RepeatedTest(2)
    void theAppHearsOfIt() {
        int before = app.heard().size();
        create("Bob");
        assertThat(app.heard()).hasSize(before + 1);
    }

    @Test
    void theEngineIsSetUpAsTheAppSays() {
        externalContacts
                .contacts()
                .create(ContactProfile.builder()
                        .firstName("Bob")
                        .workPhone("030 901820")
                        .build());
        assertThat(externalContacts
                        .identities()
                        .lookup(Identifier.phone("+49 30 901820"))
                        .isRight())
                .isTrue();
    }

    private ContactId create(String name) {
        return desk.contacts()
                .create(ContactProfile.builder().firstName(name).build())
                .getOrElseThrow(Refusal::asException)
                .id();
    }
}
