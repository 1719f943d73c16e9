package org.externalcontacts.adapter.postgres.internal.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.testkit.SettableClock;
import org.junit.jupiter.api.Test;

/** Races for identifiers (rules 3.4, 3.5, 4.13, 20.5). */
class OwnerRacesTest extends Race {

    private final Identifier wanted = unique.cookie();

    @Test
    void ofTwoClaimsOfOneValueTheSecondIsToldOfTheFirst() {
        ContactId first = contact();
        ContactId second = contact();
        assertThat(overtaken(
                                () -> node().identities().claim(second, wanted),
                                () -> other.identities().claim(first, wanted))
                        .getLeft())
                .isEqualTo(new Refusal.IdentifierTaken(wanted, first));
        assertThat(holder(wanted)).isEqualTo(first);
    }

    @Test
    void aClaimOfAContactThatIsMergedMeanwhileIsOneOfTheMergedContact() {
        ContactId claimant = observed();
        ContactId person = contact();
        done(overtaken(
                () -> node().identities().claim(claimant, wanted),
                () -> other.merges().merge(claimant, person)));
        assertThat(holder(wanted)).isEqualTo(done(other.merges().canonical(claimant)));
    }

    @Test
    void aClaimOfAContactThatIsDeletedMeanwhileIsRefused() {
        ContactId claimant = contact();
        assertRefused(
                overtaken(
                        () -> node().identities().claim(claimant, wanted),
                        () -> other.contacts().delete(claimant)),
                Refusal.NotFound.class);
        assertRefused(other.identities().lookup(wanted), Refusal.NotFound.class);
    }

    @Test
    void aReleaseIsNotMadeTwice() {
        ContactId holder = contact();
        done(other.identities().claim(holder, wanted));
        assertRefused(
                overtaken(
                        () -> node().identities().release(holder, wanted),
                        () -> other.identities().release(holder, wanted)),
                Refusal.NotFound.class);
    }

    @Test
    void aReleaseDoesNotEndTheClaimOfAnotherThatCameMeanwhile() {
        ContactId before = contact();
        ContactId after = contact();
        done(other.identities().claim(before, wanted));
        assertRefused(
                overtaken(
                        () -> node().identities().release(before, wanted),
                        () -> other.identities()
                                .release(before, wanted)
                                .flatMap(released -> other.identities().claim(after, wanted))),
                Refusal.NotFound.class);
        assertThat(holder(wanted)).isEqualTo(after);
    }

    @Test
    void aReleaseByAContactThatIsMergedMeanwhileEndsTheClaimOfTheMergedContact() {
        ContactId holder = observed(wanted);
        ContactId person = contact();
        done(overtaken(
                () -> node().identities().release(holder, wanted),
                () -> other.merges().merge(holder, person)));
        assertRefused(other.identities().lookup(wanted), Refusal.NotFound.class);
    }

    @Test
    void whoseFieldsNameAnAddressThatIsClaimedMeanwhileIsNextInLine() {
        String email = unique.email();
        ContactId written = contact();
        ContactId claimant = contact();
        done(overtaken(
                () -> node().contacts()
                        .update(written, unique.person().workEmail(email).build()),
                () -> other.identities().claim(claimant, Identifier.email(email))));
        assertThat(holder(Identifier.email(email))).isEqualTo(claimant);
        done(other.contacts().delete(claimant));
        assertThat(holder(Identifier.email(email))).isEqualTo(written);
    }

    @Test
    void whoIsMadeWithAnAddressWhileItsHolderGoesHasIt() {
        String email = unique.email();
        ContactId before = contact(unique.person().workEmail(email));
        ContactId after = done(overtaken(
                        () -> node().contacts()
                                .create(unique.person().workEmail(email).build()),
                        () -> other.contacts().delete(before)))
                .id();
        assertThat(holder(Identifier.email(email))).isEqualTo(after);
    }

    @Test
    void whoIsMadeWithAnAddressBeforeItsHolderGoesIsNotPassedOver() {
        String email = unique.email();
        ContactId before = contact(unique.person().workEmail(email));
        done(overtaken(
                () -> node().contacts().delete(before),
                () -> other.contacts().create(unique.person().workEmail(email).build())));
        Contact next = done(other.identities().lookup(Identifier.email(email)));
        assertThat(next.profile().emails().work()).contains(email);
    }

    @Test
    void whoIsNextInLineAndLeavesItMeanwhileIsPassedOver() {
        String email = unique.email();
        ContactId holder = contact(unique.person().workEmail(email));
        ContactId next = contact(unique.person().workEmail(email));
        ContactId last = contact(unique.person().workEmail(email));
        ContactId first = next.text().compareTo(last.text()) < 0 ? next : last;
        ContactId second = first.equals(next) ? last : next;
        done(overtaken(
                () -> node().contacts().delete(holder),
                () -> other.contacts().update(first, unique.person().build())));
        assertThat(holder(Identifier.email(email))).isEqualTo(second);
    }

    @Test
    void anInteractionOfAContactThatIsMadeMeanwhileRecognisesIt() {
        Identifier phone = Identifier.phone(unique.phone());
        ContactId recognised = done(overtaken(
                        () -> node().identities().observe(Interaction.of(MediaType.CALL, SettableClock.START, phone)),
                        () -> other.contacts()
                                .create(unique.person().cellPhone(phone.value()).build())))
                .fold(Contact::id, made -> unique.unknownContact(), several -> unique.unknownContact());
        assertThat(holder(phone)).isEqualTo(recognised);
    }
}
