package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.time.Duration;
import java.util.function.Consumer;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.junit.jupiter.api.Test;

/** An identifier that a contact loses is claimed by the next whose fields imply it (rule 3.4). */
public abstract class PassingOnContract extends NounContract {

    @Test
    @Proves({"3.4"})
    void whatADeletedContactHeldPassesOnForEachFieldThatImpliesIt() {
        String word = unique.word();
        String phone = unique.phone();
        String email = unique.email();
        List.<ContactProfile.Builder>of(
                        unique.person().workPhone(phone),
                        unique.person().otherEmail(email),
                        unique.person().twitter(TwitterId.ofScreenName(word)),
                        unique.person().line(LineId.of(word)),
                        unique.person().facebook(FacebookId.of(word)),
                        unique.person().whatsApp(WhatsAppId.of(phone)))
                .map(ContactProfile.Builder::build)
                .forEach(this::passesOnWhenTheFirstIsDeleted);
    }

    /** Two of the addresses have one hash code: nothing may depend on the order in which a map has them. */
    @Test
    @Proves({"3.4"})
    void eachOfSeveralPassesOnToWhoeverWaitsForIt() {
        passesEachOn(first -> done(engine().contacts().delete(first)));
        passesEachOn(
                first -> done(engine().contacts().update(first, unique.person().build())));
    }

    private void passesEachOn(Consumer<ContactId> losing) {
        String word = unique.email();
        List<String> emails = List.of("an" + word, "c0" + word, "other" + word);
        ContactId first = create(unique.person()
                .workEmail(emails.get(0))
                .personalEmail(emails.get(1))
                .otherEmail(emails.get(2))
                .build());
        List<ContactId> waiting =
                emails.map(email -> create(unique.person().workEmail(email).build()));
        losing.accept(first);
        assertThat(emails.map(email -> holder(Identifier.email(email)))).isEqualTo(waiting);
    }

    private void passesOnWhenTheFirstIsDeleted(ContactProfile profile) {
        ContactId first = create(profile);
        ContactId second = create(profile);
        Identifier shared = held(first).single();
        done(engine().contacts().delete(first));
        assertThat(holder(shared)).as("holder of %s", shared).isEqualTo(second);
    }

    @Test
    @Proves({"3.4"})
    void itPassesOnToTheOldestThenToTheNextOldest() {
        needs(Capability.SETTABLE_CLOCK);
        String email = unique.email();
        List<ContactId> inOrder = List.range(0, 4).map(number -> {
            subject().pass(Duration.ofSeconds(1));
            return create(unique.person().workEmail(email).build());
        });
        inOrder.forEach(contact -> {
            assertThat(holder(Identifier.email(email))).isEqualTo(contact);
            done(engine().contacts().delete(contact));
        });
        notFound(engine().identities().lookup(Identifier.email(email)));
    }

    @Test
    @Proves({"3.4"})
    void anUpdateOrAChangeThatClearsTheFieldPassesItOn() {
        String email = unique.email();
        ContactId first = create(unique.person().workEmail(email).build());
        ContactId second = create(unique.person().personalEmail(email).build());
        done(engine().contacts().update(first, unique.person().build()));
        assertThat(holder(Identifier.email(email))).isEqualTo(second);
        ContactId third = create(unique.person().otherEmail(email).build());
        done(engine().contacts()
                .change(
                        second,
                        profile -> profile.toBuilder()
                                .personalEmail(unique.email())
                                .build()));
        assertThat(holder(Identifier.email(email))).isEqualTo(third);
    }

    @Test
    @Proves({"3.4"})
    void whatMovesBetweenFieldsStaysWithItsHolder() {
        String email = unique.email();
        ContactId holder = create(unique.person().workEmail(email).build());
        create(unique.person().workEmail(email).build());
        done(engine().contacts()
                .update(holder, unique.person().otherEmail(email).build()));
        assertThat(holder(Identifier.email(email))).isEqualTo(holder);
    }

    @Test
    @Proves({"3.4", "3.11"})
    void anExplicitReleaseIsNotPassedOnNorClaimedBackByAnUnrelatedChange() {
        String email = unique.email();
        ContactId holder = create(unique.person().workEmail(email).build());
        ContactId other = create(unique.person().workEmail(email).build());
        done(engine().identities().release(holder, Identifier.email(email)));
        notFound(engine().identities().lookup(Identifier.email(email)));
        for (ContactId contact : List.of(holder, other)) {
            done(engine().contacts()
                    .change(
                            contact,
                            profile -> profile.toBuilder().title("Clerk").build()));
            notFound(engine().identities().lookup(Identifier.email(email)));
        }
        done(engine().identities().claim(other, Identifier.email(email)));
        done(engine().contacts().delete(other));
        assertThat(holder(Identifier.email(email))).isEqualTo(holder);
    }

    @Test
    @Proves({"3.4", "4.13"})
    void aMergeClaimsNothingBackThatWasReleased() {
        needs(Capability.LIFE_CYCLE);
        String email = unique.email();
        ContactId curated = create(unique.person().workEmail(email).build());
        done(engine().identities().release(curated, Identifier.email(email)));
        ContactId observed = observed(Identifier.phone(unique.phone()));
        ContactId merged = done(engine().merges().merge(observed, curated)).id();
        notFound(engine().identities().lookup(Identifier.email(email)));
        ContactId holder = create(unique.person().otherEmail(email).build());
        done(engine().contacts().delete(holder));
        assertThat(holder(Identifier.email(email))).isEqualTo(merged);
    }

    @Test
    @Proves({"3.4"})
    void aValueThatIsWrittenAnewIsClaimedAgain() {
        String email = unique.email();
        ContactId contact = create(unique.person().workEmail(email).build());
        done(engine().identities().release(contact, Identifier.email(email)));
        done(engine().contacts().update(contact, unique.person().build()));
        done(engine().contacts()
                .update(contact, unique.person().workEmail(email).build()));
        assertThat(holder(Identifier.email(email))).isEqualTo(contact);
    }

    @Test
    @Proves({"3.4"})
    void whatIsClaimedWithoutAFieldPassesOnTooButToNobodyWhoOnlyReleasedIt() {
        Identifier cookie = unique.cookie();
        ContactId holder = create(unique.person().build());
        ContactId other = create(unique.person().build());
        done(engine().identities().claim(other, cookie));
        done(engine().identities().release(other, cookie));
        done(engine().identities().claim(holder, cookie));
        done(engine().contacts().delete(holder));
        notFound(engine().identities().lookup(cookie));
        String email = unique.email();
        done(engine().identities().claim(other, Identifier.email(email)));
        ContactId implying = create(unique.person().workEmail(email).build());
        done(engine().contacts().delete(other));
        assertThat(holder(Identifier.email(email))).isEqualTo(implying);
    }

    @Test
    @Proves({"3.4", "4.13"})
    void aMergeSetPassesOnWhatItHeldToOthersAndNeverToItsAncestors() {
        needs(Capability.LIFE_CYCLE);
        String email = unique.email();
        String phone = unique.phone();
        ContactId curated = create(unique.person().workEmail(email).build());
        ContactId observed = observed(Identifier.phone(phone));
        ContactId waiting =
                create(unique.person().homePhone(phone).otherEmail(email).build());
        Contact merged = done(engine().merges().merge(observed, curated));
        done(engine().contacts()
                .change(
                        merged.id(),
                        profile -> profile.toBuilder().workEmail("").build()));
        assertThat(holder(Identifier.email(email))).isEqualTo(waiting);
        assertThat(holder(Identifier.phone(phone))).isEqualTo(merged.id());
        done(engine().contacts().delete(curated));
        assertThat(holder(Identifier.phone(phone))).isEqualTo(waiting);
    }

    @Test
    @Proves({"3.4", "20.8"})
    void whatAnExpiredContactHeldPassesOn() {
        needs(Capability.LIFE_CYCLE, Capability.SETTABLE_CLOCK);
        String phone = unique.phone();
        ContactId observed = observed(Identifier.phone(phone));
        ContactId curated = create(unique.person().workPhone(phone).build());
        assertThat(holder(Identifier.phone(phone))).isEqualTo(observed);
        subject().pass(Contact.LIFE_AFTER_INTERACTION);
        assertThat(done(engine().identities()
                        .expire(done(engine().contacts().change(curated, profile -> profile))
                                .dates()
                                .modified())))
                .contains(observed);
        assertThat(holder(Identifier.phone(phone))).isEqualTo(curated);
    }

    @Test
    @Proves({"3.4"})
    void anIdentifiedContactMayBeTheNext() {
        needs(Capability.LIFE_CYCLE);
        String phone = unique.phone();
        Identifier email = Identifier.email(unique.email());
        ContactId observed = observed(email);
        ContactId holder = create(unique.person().workPhone(phone).build());
        done(engine().contacts()
                .change(
                        observed,
                        profile -> profile.toBuilder().cellPhone(phone).build()));
        done(engine().contacts().delete(holder));
        assertThat(holder(Identifier.phone(phone))).isEqualTo(observed);
    }

    private ContactId observed(Identifier identifier) {
        Contact seen = done(engine().contacts().create(unique.person().build()));
        return done(engine().identities()
                        .observe(Interaction.of(MediaType.CALL, seen.dates().created(), identifier)))
                .fold(Contact::id, Contact::id, many -> many.head().id());
    }

    private ContactId create(ContactProfile profile) {
        return done(engine().contacts().create(profile)).id();
    }

    private ContactId holder(Identifier identifier) {
        return done(engine().identities().lookup(identifier)).id();
    }

    private List<Identifier> held(ContactId contact) {
        return done(engine().identities().ofContact(contact)).map(ClaimedIdentifier::identifier);
    }
}
