package org.externalcontacts.examples.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.externalcontacts.testkit.assertion.ExternalContactsAssertions.assertThat;

import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.testkit.fake.Calls;
import org.externalcontacts.testkit.fake.EngineFailure;
import org.externalcontacts.testkit.fake.Trouble;
import org.externalcontacts.testkit.fake.TroubledExternalContacts;
import org.externalcontacts.testkit.junit.ExternalContactsTest;
import org.junit.jupiter.api.Test;

/** What happens when the network fails in between. */
@ExternalContactsTest
class OnboardingInTroubleTest {

    @Test
    void aLostAnswerMakesNoSecondCustomer(ExternalContacts engine) {
        TroubledExternalContacts troubled = TroubledExternalContacts.before(engine)
                .on(
                        Calls.of(Operation.POST_CONTACTS).nth(1),
                        Trouble.lostAnswer(() -> new EngineFailure("the answer was lost")));
        Onboarding onboarding = new Onboarding(troubled.externalContacts(), customer -> {});
        Application ada = new Application("Ada", "Lovelace", "ada@example.org", "+44 20 7946 0958");
        assertThatThrownBy(() -> onboarding.apply(ada)).hasMessage("the answer was lost");
        assertThat(onboarding.apply(ada).getOrElseThrow(Refusal::asException)).isInstanceOf(Onboarded.Recognised.class);
        assertThat(engine.contacts().search(ContactQuery.everything()).getOrElseThrow(Refusal::asException))
                .hasTotal(1);
    }
}
