package org.externalcontacts.adapter.postgres.internal.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.time.Instant;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.testkit.SettableClock;
import org.junit.jupiter.api.Test;

/** Races of merges, updates, deletions and expiry of contacts (rules 1.6, 4.17, 20.6). */
class ContactRacesTest extends Race {

    private static final Instant AGED_OUT = SettableClock.START.plus(Contact.LIFE_AFTER_INTERACTION);

    @Test
    void ofTwoMergesOfTheSameContactsOneIsRefused() {
        ContactId one = observed();
        ContactId another = observed();
        assertRefused(
                overtaken(
                        () -> node().merges().merge(one, another),
                        () -> other.merges().merge(another, one)),
                Refusal.InvalidInput.class);
        assertThat(mergeSet(one)).hasSize(3);
    }

    @Test
    void twoMergesThatShareAContactMakeOneTree() {
        ContactId one = observed();
        ContactId shared = observed();
        ContactId another = observed();
        done(overtaken(
                () -> node().merges().merge(one, shared), () -> other.merges().merge(shared, another)));
        assertThat(mergeSet(one)).hasSize(5).doesNotHaveDuplicates().contains(shared, another);
        assertThat(done(other.merges().canonical(another)))
                .isEqualTo(done(other.merges().canonical(one)));
    }

    @Test
    void aMergeTakesOverWhatIsWrittenMeanwhile() {
        ContactId caller = observed();
        ContactId person = contact();
        Contact merged = done(overtaken(
                () -> node().merges().merge(caller, person),
                () -> other.contacts()
                        .update(person, unique.person().title("Countess").build())));
        assertThat(merged.profile().title()).contains("Countess");
    }

    @Test
    void anUpdateOfAContactThatIsMergedMeanwhileIsOneOfTheMergedContact() {
        ContactId caller = observed();
        ContactId person = contact();
        Contact written = done(overtaken(
                () -> node().contacts()
                        .update(person, unique.person().title("Countess").build()),
                () -> other.merges().merge(caller, person)));
        assertThat(written.id()).isEqualTo(done(other.merges().canonical(person)));
        assertThat(done(other.contacts().getUnresolved(person)).profile().title())
                .isEmpty();
    }

    @Test
    void noUpdateIsLostBetweenTwoChangesOfOneContact() {
        ContactId person = contact(unique.person().title("1"));
        done(overtaken(
                () -> node().contacts()
                        .change(
                                person,
                                profile -> profile.toBuilder()
                                        .title(profile.title().get() + "2")
                                        .build()),
                () -> other.contacts()
                        .change(
                                person,
                                profile -> profile.toBuilder()
                                        .title(profile.title().get() + "3")
                                        .build())));
        assertThat(done(other.contacts().get(person)).profile().title()).contains("132");
    }

    @Test
    void aMergeWithAContactThatIsDeletedMeanwhileIsRefused() {
        ContactId caller = observed();
        ContactId person = contact();
        assertRefused(
                overtaken(
                        () -> node().merges().merge(caller, person),
                        () -> other.contacts().delete(person)),
                Refusal.NotFound.class);
        assertThat(done(other.contacts().get(caller)).merge()).isEmpty();
    }

    @Test
    void aDeletionTakesTheWholeSetThatItHasBecomeMeanwhile() {
        ContactId caller = observed();
        ContactId person = contact();
        done(overtaken(
                () -> node().contacts().delete(person), () -> other.merges().merge(caller, person)));
        assertRefused(other.contacts().getUnresolved(caller), Refusal.NotFound.class);
    }

    @Test
    void nothingIsHungOnAContactThatIsDeletedMeanwhile() {
        ContactId noted = contact();
        ContactId associated = contact();
        assertRefused(
                overtaken(
                        () -> node().notes().create(NoteOwner.of(noted), unique.note()),
                        () -> other.contacts().delete(noted)),
                Refusal.NotFound.class);
        assertRefused(
                overtaken(
                        () -> node().conversations().associate(unique.call(), associated),
                        () -> other.contacts().delete(associated)),
                Refusal.NotFound.class);
    }

    @Test
    void aDeletionTakesWhatIsHungOnTheContactMeanwhile() {
        ContactId noted = contact();
        done(overtaken(
                () -> node().contacts().delete(noted), () -> other.notes().create(NoteOwner.of(noted), unique.note())));
    }

    @Test
    void aContactThatIsSeenMeanwhileDoesNotExpire() {
        Identifier phone = Identifier.phone(unique.phone());
        ContactId caller = observed(phone);
        assertThat(done(overtaken(
                        () -> node().identities().expire(AGED_OUT),
                        () -> other.identities().observe(Interaction.of(MediaType.CALL, AGED_OUT, phone)))))
                .isEmpty();
        assertThat(holder(phone)).isEqualTo(caller);
    }

    @Test
    void aContactThatIsPromotedMeanwhileDoesNotExpire() {
        ContactId caller = observed(Identifier.phone(unique.phone()));
        assertThat(done(overtaken(
                        () -> node().identities().expire(AGED_OUT),
                        () -> other.identities().promote(caller))))
                .isEmpty();
        assertThat(done(other.contacts().get(caller)).type()).isEqualTo(ContactType.CURATED);
    }

    @Test
    void aPromotionOfAContactThatExpiresMeanwhileIsRefused() {
        ContactId caller = observed(Identifier.phone(unique.phone()));
        assertRefused(
                overtaken(
                        () -> node().identities().promote(caller),
                        () -> other.identities().expire(AGED_OUT)),
                Refusal.NotFound.class);
    }

    @Test
    void ofOneAddressTwiceInABulkTheFirstContactHoldsIt() {
        String email = unique.email();
        List<Contact> made = done(node().contacts()
                        .bulkCreate(List.fill(
                                2, () -> unique.person().workEmail(email).build())))
                .successes();
        assertThat(holder(Identifier.email(email))).isEqualTo(made.head().id());
    }

    private List<ContactId> mergeSet(ContactId contact) {
        return done(other.contacts().get(contact)).mergeSet();
    }
}
