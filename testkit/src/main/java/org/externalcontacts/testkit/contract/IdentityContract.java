package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.IdentifierType;
import org.junit.jupiter.api.Test;

/** The owners of identifiers. */
public abstract class IdentityContract extends NounContract {

    @Test
    @Proves({"3.1", "3.3", "3.7"})
    void aNewContactClaimsWhatItsFieldsImply() {
        String phone = unique.phone();
        String email = unique.email();
        ContactId id = create(unique.person().cellPhone(phone).workEmail(email).build());
        assertThat(holder(Identifier.phone(phone))).isEqualTo(id);
        assertThat(holder(Identifier.email(email))).isEqualTo(id);
        assertThat(held(id)).containsExactlyInAnyOrder(Identifier.phone(phone), Identifier.email(email));
    }

    @Test
    @Proves({"3.2", "3.9"})
    void everyIdentifierFieldImpliesItsType() {
        String work = unique.phone();
        String cell = unique.phone();
        String home = unique.phone();
        String other = unique.phone();
        String whatsApp = unique.phone();
        String twitter = unique.word();
        String line = unique.word();
        String facebook = unique.word();
        List<String> emails = List.fill(3, unique::email);
        ContactId id = create(unique.person()
                .workPhone(work)
                .cellPhone(cell)
                .homePhone(home)
                .otherPhone(other)
                .workEmail(emails.get(0))
                .personalEmail(emails.get(1))
                .otherEmail(emails.get(2))
                .twitter(
                        TwitterId.ofScreenName("screen").toBuilder().id(twitter).build())
                .line(LineId.of(line))
                .facebook(FacebookId.of(facebook))
                .whatsApp(WhatsAppId.of(whatsApp))
                .build());
        assertThat(held(id))
                .containsExactlyInAnyOrderElementsOf(List.of(work, cell, home, other)
                        .map(Identifier::phone)
                        .appendAll(emails.map(Identifier::email))
                        .append(new Identifier(IdentifierType.SOCIAL_TWITTER, twitter))
                        .append(new Identifier(IdentifierType.SOCIAL_LINE, line))
                        .append(new Identifier(IdentifierType.SOCIAL_FACEBOOK, facebook))
                        .append(new Identifier(IdentifierType.SOCIAL_WHATSAPP, whatsApp.substring(1))));
    }

    @Test
    @Proves({"3.9"})
    void aTwitterHandleStandsInForAMissingAccountId() {
        String handle = unique.word();
        ContactId id =
                create(unique.person().twitter(TwitterId.ofScreenName(handle)).build());
        assertThat(holder(new Identifier(IdentifierType.SOCIAL_TWITTER, handle)))
                .isEqualTo(id);
    }

    @Test
    @Proves({"3.3"})
    void anIdentifierThatIsHeldStaysWithItsHolderAndTheCreateSucceeds() {
        String email = unique.email();
        ContactId first = create(unique.person().workEmail(email).build());
        ContactId second = create(unique.person().workEmail(email).build());
        assertThat(holder(Identifier.email(email))).isEqualTo(first);
        assertThat(held(second)).isEmpty();
        assertThat(done(engine().contacts().get(second)).profile().emails().work())
                .contains(email);
    }

    @Test
    @Proves({"3.4"})
    void anUpdateReleasesWhatIsGoneAndClaimsWhatIsNew() {
        String before = unique.email();
        String after = unique.email();
        ContactId id = create(unique.person().workEmail(before).build());
        done(engine().contacts().update(id, unique.person().personalEmail(after).build()));
        notFound(engine().identities().lookup(Identifier.email(before)));
        assertThat(holder(Identifier.email(after))).isEqualTo(id);
    }

    @Test
    @Proves({"3.4"})
    void anUpdateDoesNotReleaseWhatSomebodyElseHolds() {
        String email = unique.email();
        ContactId holder = create(unique.person().workEmail(email).build());
        ContactId other = create(unique.person().workEmail(email).build());
        done(engine().contacts().update(other, unique.person().build()));
        assertThat(holder(Identifier.email(email))).isEqualTo(holder);
    }

    @Test
    @Proves({"3.4"})
    void aDeleteReleasesEverything() {
        String email = unique.email();
        ContactId id = create(unique.person().workEmail(email).build());
        done(engine().contacts().delete(id));
        notFound(engine().identities().lookup(Identifier.email(email)));
        assertThat(holderAfterCreate(email)).isNotEqualTo(id);
    }

    @Test
    @Proves({"3.5", "3.8"})
    void anIdentifierCanBeClaimedAndReleased() {
        ContactId id = create(unique.person().build());
        Identifier cookie = unique.cookie();
        assertThat(done(engine().identities().claim(id, cookie)).identifier()).isEqualTo(cookie);
        assertThat(holder(cookie)).isEqualTo(id);
        assertThat(done(engine().identities().release(id, cookie)).identifier()).isEqualTo(cookie);
        notFound(engine().identities().lookup(cookie));
        assertThat(held(id)).isEmpty();
    }

    @Test
    @Proves({"3.5", "13.2"})
    void claimingWhatAnotherHoldsIsRefusedAndNamesTheHolder() {
        Identifier cookie = unique.cookie();
        ContactId holder = create(unique.person().build());
        ContactId other = create(unique.person().build());
        done(engine().identities().claim(holder, cookie));
        Refusal refusal = refusedUnchanged(() -> engine().identities().claim(other, cookie));
        assertThat(refusal).isEqualTo(new Refusal.IdentifierTaken(cookie, holder));
        assertThat(holder(cookie)).isEqualTo(holder);
    }

    @Test
    @Proves({"3.11"})
    void claimingTwiceIsTheSameAsOnce() {
        ContactId id = create(unique.person().build());
        Identifier cookie = unique.cookie();
        ClaimedIdentifier first = done(engine().identities().claim(id, cookie));
        assertThat(done(engine().identities().claim(id, cookie))).isEqualTo(first);
        assertThat(held(id)).containsExactly(cookie);
    }

    @Test
    @Proves({"3.11"})
    void releasingWhatOneDoesNotHoldIsRefused() {
        Identifier cookie = unique.cookie();
        ContactId holder = create(unique.person().build());
        ContactId other = create(unique.person().build());
        notFound(engine().identities().release(other, cookie));
        done(engine().identities().claim(holder, cookie));
        notFound(engine().identities().release(other, cookie));
        assertThat(holder(cookie)).isEqualTo(holder);
        Identifier another = unique.cookie();
        done(engine().identities().claim(other, another));
        notFound(engine().identities().release(other, cookie));
        assertThat(held(other)).containsExactly(another);
    }

    @Test
    @Proves({"3.8"})
    void identifiersAreListedByTheAgeOfTheirClaims() {
        ContactId id = create(unique.person().build());
        List<ClaimedIdentifier> claims =
                List.fill(5, () -> done(engine().identities().claim(id, unique.cookie())));
        assertThat(done(engine().identities().ofContact(id)))
                .containsExactlyElementsOf(claims.sorted(ClaimedIdentifier.OLDEST_FIRST));
    }

    @Test
    @Proves({"3.11"})
    void releasingLeavesTheFieldAlone() {
        String email = unique.email();
        ContactId id = create(unique.person().workEmail(email).build());
        done(engine().identities().release(id, Identifier.email(email)));
        assertThat(done(engine().contacts().get(id)).profile().emails().work()).contains(email);
        notFound(engine().identities().lookup(Identifier.email(email)));
    }

    @Test
    @Proves({"3.7", "3.10"})
    void aPhoneIsComparedByE164() {
        String e164 = unique.phone();
        ContactId id = create(unique.person().cellPhone(e164).build());
        String spaced = e164.substring(0, 2) + " " + e164.substring(2, 5) + " " + e164.substring(5, 8) + " "
                + e164.substring(8);
        assertThat(holder(Identifier.phone(spaced))).isEqualTo(id);
        violation(engine().identities().lookup(Identifier.phone(e164.substring(2))), "value");
        violation(engine().identities().lookup(Identifier.phone("+not a number")), "value");
    }

    @Test
    @Proves({"3.10"})
    void anEmailIsComparedWithoutCaseAndACookieExactly() {
        String email = unique.email();
        ContactId id =
                create(unique.person().workEmail(email.toUpperCase(Locale.ROOT)).build());
        assertThat(holder(Identifier.email(" " + email + " "))).isEqualTo(id);
        Identifier cookie = unique.cookie();
        done(engine().identities().claim(id, cookie));
        notFound(engine().identities().lookup(Identifier.cookie(cookie.value().toUpperCase(Locale.ROOT))));
    }

    @Test
    @Proves({"3.2", "3.10"})
    void aTypeOfTheFutureIsKeptAsItCame() {
        ContactId id = create(unique.person().build());
        Identifier future = new Identifier(new IdentifierType("SocialTomorrow"), unique.word());
        done(engine().identities().claim(id, future));
        assertThat(held(id)).containsExactly(future);
        assertThat(holder(future)).isEqualTo(id);
    }

    @Test
    @Proves({"3.10", "20.4"})
    void anIdentifierWithoutValueOrTooLongIsRefused() {
        ContactId id = create(unique.person().build());
        violation(engine().identities().claim(id, Identifier.cookie(" ")), "value");
        violation(engine().identities().claim(id, Identifier.cookie("x".repeat(256))), "value");
        violation(engine().identities().claim(id, new Identifier(new IdentifierType(" "), "x")), "type");
        violation(engine().identities().lookup(Identifier.email("nobody")), "value");
    }

    @Test
    @Proves({"3.7"})
    void anUnknownContactHasNoIdentifiers() {
        notFound(engine().identities().ofContact(unique.unknownContact()));
        notFound(engine().identities().claim(unique.unknownContact(), unique.cookie()));
        notFound(engine().identities().release(unique.unknownContact(), unique.cookie()));
        notFound(engine().identities().lookup(unique.cookie()));
    }

    @Test
    @Proves({"20.5"})
    void ofManyWhoClaimTheSameAtOnceOneWins() throws InterruptedException, ExecutionException {
        Identifier cookie = unique.cookie();
        List<ContactId> rivals = List.fill(8, () -> create(unique.person().build()));
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(rivals.size());
        try {
            List<Future<Either<Refusal, ClaimedIdentifier>>> claims = rivals.map(rival -> threads.submit(() -> {
                start.await();
                return engine().identities().claim(rival, cookie);
            }));
            start.countDown();
            List<ContactId> winners = List.empty();
            for (int rival = 0; rival < claims.size(); rival++) {
                Either<Refusal, ClaimedIdentifier> outcome = claims.get(rival).get();
                if (outcome.isRight()) {
                    winners = winners.append(rivals.get(rival));
                } else {
                    refused(outcome, Refusal.IdentifierTaken.class);
                }
            }
            assertThat(winners).containsExactly(holder(cookie));
        } finally {
            threads.shutdownNow();
        }
    }

    private ContactId holderAfterCreate(String email) {
        create(unique.person().workEmail(email).build());
        return holder(Identifier.email(email));
    }

    private ContactId create(ContactProfile profile) {
        return done(engine().contacts().create(profile)).id();
    }

    private ContactId holder(Identifier identifier) {
        Contact contact = done(engine().identities().lookup(identifier));
        return contact.id();
    }

    private List<Identifier> held(ContactId id) {
        return done(engine().identities().ofContact(id)).map(ClaimedIdentifier::identifier);
    }
}
