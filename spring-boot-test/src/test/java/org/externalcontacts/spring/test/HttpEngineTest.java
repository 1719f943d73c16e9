package org.externalcontacts.spring.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.testkit.TestEngine;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The app calls as it calls the platform, and the test looks behind. */
@SpringBootTest(classes = App.class, properties = "external-contacts.engine=in-memory")
@AutoConfigureExternalContacts(http = true)
class HttpEngineTest {

    @Autowired
    private ExternalContacts client;

    @Autowired
    private App.Desk desk;

    @Autowired
    private TestEngine behind;

    @RepeatedTest(2)
    void whatTheAppStoresIsBehindTheServer() {
        assertThat(client).isNotInstanceOf(LocalEngine.class);
        Contact ada = desk.contacts()
                .create(ContactProfile.builder().firstName("Ada").build())
                .getOrElseThrow(Refusal::asException);
        assertThat(behind.externalContacts().contacts().get(ada.id()).get()).isEqualTo(ada);
        assertThat(behind.events().all()).hasSize(1);
    }
}
