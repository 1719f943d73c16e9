package org.externalcontacts.examples.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.testkit.junit.ExternalContactsTest;
import org.junit.jupiter.api.Test;

/** The app's own edge, where a mock is enough: it has no rules to get wrong. */
@ExternalContactsTest
class WelcomeLettersTest {

    private static final Application ADA = new Application("Ada", "Lovelace", "ada@example.org", "+44 20 7946 0958");

    private final WelcomeLetters letters = mock(WelcomeLetters.class);

    @Test
    void aCustomerGetsOneLetter(ExternalContacts engine) {
        Onboarding onboarding = new Onboarding(engine, letters);
        Contact customer = ((Onboarded.Welcomed) onboarding.apply(ADA).getOrElseThrow(Refusal::asException)).customer();
        assertThat(onboarding.apply(ADA).isRight()).isTrue();
        verify(letters).send(customer);
        verifyNoMoreInteractions(letters);
    }

    @Test
    void aMailSystemThatIsDownDoesNotLoseTheCustomer(ExternalContacts engine) {
        doThrow(new IllegalStateException("the mail system is down"))
                .when(letters)
                .send(any());
        Onboarding onboarding = new Onboarding(engine, letters);
        assertThatThrownBy(() -> onboarding.apply(ADA)).hasMessage("the mail system is down");
        assertThat(onboarding.apply(ADA).getOrElseThrow(Refusal::asException)).isInstanceOf(Onboarded.Recognised.class);
    }
}
