package org.externalcontacts.examples.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.externalcontacts.testkit.assertion.ExternalContactsAssertions.assertThat;

import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.testkit.TestEngine;
import org.externalcontacts.testkit.http.HttpExternalContactsTest;
import org.junit.jupiter.api.Test;

/** Onboarding over the app's real HTTP path: one story that passes all of it is enough, the rules have their tests elsewhere. */
@HttpExternalContactsTest
class OnboardingOverHttpTest {

    @Test
    void aCustomerIsMadeOnceAndFoundAgain(ExternalContacts client, TestEngine behind) {
        Onboarding onboarding = new Onboarding(client, customer -> {});
        Application ada = new Application("Ada", "Lovelace", "ada@example.org", "+44 20 7946 0958");
        assertThat(onboarding.apply(ada).getOrElseThrow(Refusal::asException)).isInstanceOf(Onboarded.Welcomed.class);
        assertThat(onboarding.apply(ada).getOrElseThrow(Refusal::asException)).isInstanceOf(Onboarded.Recognised.class);
        assertThat(behind.externalContacts()
                        .contacts()
                        .search(ContactQuery.everything())
                        .getOrElseThrow(Refusal::asException))
                .hasTotal(1);
    }
}
