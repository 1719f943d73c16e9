package org.externalcontacts.examples.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.externalcontacts.testkit.assertion.ExternalContactsAssertions.assertThat;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.testkit.SettableClock;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.externalcontacts.testkit.junit.ExternalContactsTest;
import org.junit.jupiter.api.Test;

/** The rules of onboarding, on the real rules of external contacts, in milliseconds. */
@ExternalContactsTest
class OnboardingTest {

    private static final Application ADA = new Application("Ada", "Lovelace", "ada@example.org", "+44 20 7946 0958");

    private final Fixtures some = new Fixtures();
    private final List<Contact> welcomed = new ArrayList<>();
    private final ExternalContacts engine;
    private final Onboarding onboarding;

    OnboardingTest(ExternalContacts engine) {
        this.engine = engine;
        this.onboarding = new Onboarding(engine, welcomed::add);
    }

    @Test
    void somebodyNewIsWelcomed() {
        Contact customer = as(Onboarded.Welcomed.class, onboarding.apply(ADA)).customer();
        assertThat(customer).hasName("Ada Lovelace").hasType(ContactType.CURATED);
        assertThat(welcomed).containsExactly(customer);
    }

    @Test
    void applyingTwiceMakesOneCustomer() {
        Contact first = as(Onboarded.Welcomed.class, onboarding.apply(ADA)).customer();
        Contact second = as(Onboarded.Recognised.class, onboarding.apply(ADA)).customer();
        assertThat(second).hasId(first.id());
        assertThat(engine.contacts().search(ContactQuery.everything()).getOrElseThrow(Refusal::asException))
                .hasTotal(1);
        assertThat(welcomed).hasSize(1);
    }

    @Test
    void aKnownCallerBecomesACustomerAndKeepsWhatIsKnown() {
        Contact caller = called(Identifier.phone("+442079460958"));
        Contact customer = as(Onboarded.Recognised.class, onboarding.apply(ADA)).customer();
        assertThat(customer).hasId(caller.id()).hasType(ContactType.CURATED).hasName("Ada Lovelace");
        assertThat(engine.identities()
                        .lookup(Identifier.email("ADA@example.org"))
                        .get())
                .hasId(caller.id());
    }

    @Test
    void twoRecordsOfOnePersonAreMerged() {
        Contact customer = engine.contacts()
                .create(some.contact().workEmail("ada@example.org").build())
                .get();
        Contact caller = called(Identifier.phone("+442079460958"));
        Contact merged = as(Onboarded.Merged.class, onboarding.apply(ADA)).customer();
        assertThat(engine.contacts().getUnresolved(customer.id()).get()).isMergedInto(merged.id());
        assertThat(engine.contacts().getUnresolved(caller.id()).get()).isMergedInto(merged.id());
        assertThat(engine.contacts().get(caller.id()).get())
                .hasName(customer.profile().name().spoken());
    }

    @Test
    void twoCustomersAreLeftToAPerson() {
        Contact byEmail = engine.contacts()
                .create(some.contact().workEmail("ada@example.org").build())
                .get();
        Contact byPhone = engine.contacts()
                .create(some.contact().cellPhone("+442079460958").build())
                .get();
        Onboarded.Undecided undecided = as(Onboarded.Undecided.class, onboarding.apply(ADA));
        assertThat(undecided.byEmail()).isSameAs(byEmail);
        assertThat(undecided.byPhone()).isSameAs(byPhone);
    }

    @Test
    void aPhoneThatIsNoneIsRefusedBeforeAnythingIsStored() {
        assertThat(onboarding.apply(new Application("Ada", "Lovelace", "ada@example.org", "later")))
                .isRefused()
                .isInvalidInput();
        assertThat(engine.contacts().search(ContactQuery.everything()).getOrElseThrow(Refusal::asException))
                .isEmpty();
    }

    private Contact called(Identifier from) {
        assertThat(engine.identities().observe(Interaction.of(MediaType.CALL, SettableClock.START, from)))
                .isDone();
        return engine.identities().lookup(from).get();
    }

    private static <O extends Onboarded> O as(Class<O> kind, Either<Refusal, Onboarded> outcome) {
        Onboarded onboarded = assertThat(outcome).answer();
        assertThat(onboarded).isInstanceOf(kind);
        return kind.cast(onboarded);
    }
}
