package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Observation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How contacts come to be on interactions, age out, and are promoted. */
public abstract class LifeCycleContract extends NounContract {

    @BeforeEach
    void interactionsCanBeObserved() {
        needs(Capability.LIFE_CYCLE);
    }

    @Test
    @Proves({"1.3", "1.5", "20.7"})
    void somebodyNewWhoTellsWhoTheyAreIsIdentified() {
        String phone = unique.phone();
        String email = unique.email();
        Contact made =
                Interactions.created(engine(), Interactions.call(Identifier.phone(phone), Identifier.email(email)));
        assertThat(made.type()).isEqualTo(ContactType.IDENTIFIED);
        assertThat(done(engine().identities().lookup(Identifier.phone(phone))).id())
                .isEqualTo(made.id());
        assertThat(done(engine().identities().lookup(Identifier.email(email))).id())
                .isEqualTo(made.id());
        assertThat(made.profile().phones().all().head().e164()).contains(phone);
        assertThat(made.profile().emails().all()).containsExactly(email);
    }

    @Test
    @Proves({"1.4", "20.7"})
    void somebodyWithACookieOnlyOrNothingIsEphemeral() {
        Identifier cookie = unique.cookie();
        Contact byCookie = Interactions.created(engine(), Interactions.call(cookie));
        Contact byNothing = Interactions.created(engine(), Interactions.call());
        assertThat(byCookie.type()).isEqualTo(ContactType.EPHEMERAL);
        assertThat(byNothing.type()).isEqualTo(ContactType.EPHEMERAL);
        assertThat(byCookie.profile()).isEqualTo(ContactProfile.empty());
        assertThat(done(engine().identities().lookup(cookie)).id()).isEqualTo(byCookie.id());
    }

    @Test
    @Proves({"20.7", "3.6"})
    void theOneOwnerIsRecognised() {
        String email = unique.email();
        Contact person =
                done(engine().contacts().create(unique.person().workEmail(email).build()));
        Observation observed = done(engine().identities()
                .observe(Interactions.call(Identifier.email(email), Identifier.phone(unique.phone()))));
        assertThat(Interactions.recognised(observed).id()).isEqualTo(person.id());
    }

    @Test
    @Proves({"20.7"})
    void severalOwnersAreReportedAndNothingIsLinked() {
        String email = unique.email();
        String phone = unique.phone();
        Contact one =
                done(engine().contacts().create(unique.person().workEmail(email).build()));
        Contact two =
                done(engine().contacts().create(unique.person().cellPhone(phone).build()));
        Observation observed = done(
                engine().identities().observe(Interactions.call(Identifier.email(email), Identifier.phone(phone))));
        List<ContactId> candidates = observed.fold(
                known -> List.<ContactId>empty(), made -> List.empty(), several -> several.map(Contact::id));
        assertThat(candidates).containsExactlyInAnyOrder(one.id(), two.id());
        assertThat(done(engine().contacts().get(one.id()))).isEqualTo(one);
    }

    @Test
    @Proves({"20.7", "20.4"})
    void anInteractionWithAnIdentifierThatCannotBeReadIsRefused() {
        violation(
                engine().identities().observe(Interactions.call(unique.cookie(), Identifier.email("nobody"))),
                "identifiers[1].value");
    }

    @Test
    @Proves({"1.7", "6.3"})
    void identifiedAndEphemeralContactsAreNotShown() {
        String email = unique.email();
        Contact identified = Interactions.created(engine(), Interactions.call(Identifier.email(email)));
        String name = unique.word();
        done(engine().contacts()
                .update(
                        identified.id(),
                        ContactProfile.builder()
                                .name(PersonName.of("Ada", name))
                                .workEmail(email)
                                .build()));
        assertThat(done(engine().contacts().search(ContactQuery.of(name))).entities())
                .isEmpty();
        assertThat(done(engine().directory().lookup(email)).contacts()).isEmpty();
        assertThat(done(engine().contacts().all()).map(Contact::id).toList()).doesNotContain(identified.id());
    }

    @Test
    @Proves({"1.9"})
    void anIdentifiedContactCanBeEditedWithoutPromotion() {
        Contact identified = Interactions.identified(engine(), unique);
        Contact changed =
                done(engine().contacts().update(identified.id(), unique.person().build()));
        assertThat(changed.type()).isEqualTo(ContactType.IDENTIFIED);
    }

    @Test
    @Proves({"1.8"})
    void aPromotedContactIsCuratedKeepsItsIdAndIsShown() {
        String email = unique.email();
        Contact identified = Interactions.created(engine(), Interactions.call(Identifier.email(email)));
        Contact promoted = done(engine().identities().promote(identified.id()));
        assertThat(promoted.id()).isEqualTo(identified.id());
        assertThat(promoted.type()).isEqualTo(ContactType.CURATED);
        assertThat(done(engine().identities().ofContact(identified.id())).map(ClaimedIdentifier::identifier))
                .containsExactly(Identifier.email(email));
        assertThat(done(engine().directory().lookup(email)).contacts().map(Contact::id))
                .containsExactly(identified.id());
        assertThat(done(engine().contacts().search(ContactQuery.of(email)))
                        .entities()
                        .map(Contact::id))
                .containsExactly(identified.id());
    }

    @Test
    @Proves({"1.10"})
    void promotingACuratedContactChangesNothing() {
        Contact person = done(engine().contacts().create(unique.person().build()));
        assertThat(done(engine().identities().promote(person.id()))).isEqualTo(person);
        notFound(engine().identities().promote(unique.unknownContact()));
    }

    @Test
    @Proves({"1.10"})
    void promotingAnAncestorActsOnTheCanonicalContact() {
        Contact one = Interactions.identified(engine(), unique);
        Contact two = Interactions.identified(engine(), unique);
        Contact merged = done(engine().merges().merge(one.id(), two.id()));
        Contact promoted = done(engine().identities().promote(one.id()));
        assertThat(promoted.id()).isEqualTo(merged.id());
        assertThat(promoted.type()).isEqualTo(ContactType.CURATED);
    }

    @Test
    @Proves({"1.6", "20.8"})
    void aContactExpires60DaysAfterItsLastInteraction() {
        Contact identified = Interactions.identified(engine(), unique);
        Contact ephemeral = Interactions.ephemeral(engine(), unique);
        Instant end = Interactions.THEN.plus(Duration.ofDays(60));
        assertThat(expired(end.minusMillis(1))).doesNotContain(identified.id(), ephemeral.id());
        assertThat(expired(end)).contains(identified.id(), ephemeral.id());
        notFound(engine().contacts().get(identified.id()));
        notFound(engine().contacts().get(ephemeral.id()));
    }

    @Test
    @Proves({"1.6", "20.7"})
    void everyInteractionRenews() {
        Identifier phone = Identifier.phone(unique.phone());
        Contact identified = Interactions.created(engine(), Interactions.call(phone));
        Instant later = Interactions.THEN.plus(Duration.ofDays(10));
        done(engine().identities().observe(Interactions.callAt(later, phone)));
        done(engine().identities().observe(Interactions.callAt(Interactions.THEN, phone)));
        assertThat(expired(Interactions.THEN.plus(Duration.ofDays(60)))).doesNotContain(identified.id());
        assertThat(expired(later.plus(Duration.ofDays(60)))).contains(identified.id());
        notFound(engine().identities().lookup(phone));
    }

    @Test
    @Proves({"1.2", "1.6", "1.8"})
    void curatedPromotedAndMergedContactsNeverExpire() {
        Contact person = done(engine().contacts().create(unique.person().build()));
        Contact promoted = done(engine().identities()
                .promote(Interactions.identified(engine(), unique).id()));
        Contact one = Interactions.identified(engine(), unique);
        Contact merged = done(engine().merges()
                .merge(one.id(), Interactions.identified(engine(), unique).id()));
        assertThat(expired(Interactions.THEN.plus(Duration.ofDays(10_000))))
                .doesNotContain(person.id(), promoted.id(), merged.id(), one.id());
        assertThat(done(engine().contacts().get(merged.id())).type()).isEqualTo(ContactType.IDENTIFIED);
    }

    private List<ContactId> expired(Instant moment) {
        return done(engine().identities().expire(moment));
    }
}
