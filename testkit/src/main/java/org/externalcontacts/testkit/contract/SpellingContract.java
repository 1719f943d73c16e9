package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.time.Instant;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.PhoneNumbers;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.IdentifierType;
import org.externalcontacts.domain.identity.ImpliedIdentifiers;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.junit.jupiter.api.Test;

/** One number and one mailbox in many spellings: read alike in fields, identifiers, look-ups and searches. */
public abstract class SpellingContract extends NounContract {

    @Test
    @Proves({"3.9"})
    void aWhatsAppFieldWithoutPlusIsTheSameAccount() {
        for (String written : List.of("491701234567", "49 170 1234568", "49-170-1234569", "+49 170 1234560")) {
            Contact contact = done(engine().contacts()
                    .create(unique.person().whatsApp(WhatsAppId.of(written)).build()));
            String digits = written.replaceAll("[^0-9]", "");
            for (String value : List.of(written, digits, "+" + digits)) {
                Identifier identifier = new Identifier(IdentifierType.SOCIAL_WHATSAPP, value);
                assertThat(done(engine().identities().lookup(identifier)).id())
                        .as("%s, stored as %s", value, written)
                        .isEqualTo(contact.id());
            }
            Contact unchanged = done(engine().contacts().update(contact.id(), contact.profile()));
            assertThat(unchanged.profile()).isEqualTo(contact.profile());
            done(engine().contacts().delete(contact.id()));
        }
    }

    @Test
    @Proves({"3.9", "20.7"})
    void anObservedContactHoldsWhatItsFieldsImply() {
        needs(Capability.LIFE_CYCLE);
        List.of("1-800-FLOWERS", "202-555-0199 x12", "(202) 555-0143", "+1 202 555 0144", "12025550145", unique.word())
                .map(value -> new Identifier(IdentifierType.SOCIAL_WHATSAPP, value))
                .forEach(identifier -> {
                    Contact observed = done(engine().identities()
                                    .observe(Interaction.of(
                                            MediaType.MESSAGE, Instant.parse("2026-01-01T12:00:00Z"), identifier)))
                            .fold(known -> known, made -> made, many -> many.head());
                    assertThat(done(engine().identities().ofContact(observed.id()))
                                    .map(ClaimedIdentifier::identifier))
                            .as("what %s holds", identifier)
                            .containsAll(ImpliedIdentifiers.of(observed.profile()));
                });
    }

    @Test
    @Proves({"3.7", "3.10"})
    void aPhoneIsOneIdentifierHoweverItIsWritten() {
        String e164 = unique.phone();
        ContactId id = create(unique.person().cellPhone(e164 + " x12").build()).id();
        assertThat(held(id)).containsExactly(Identifier.phone(e164));
        spellings(e164).map(Identifier::phone).forEach(spelled -> {
            assertThat(holder(spelled)).isEqualTo(id);
            assertThat(done(engine().identities().claim(id, spelled)).identifier())
                    .isEqualTo(Identifier.phone(e164));
        });
    }

    @Test
    @Proves({"2.2", "3.10"})
    void aFieldIsReadHoweverItIsWritten() {
        String e164 = unique.phone();
        spellings(e164)
                .append("(" + e164.substring(2, 5) + ") " + e164.substring(5))
                .append("011 " + e164.substring(1))
                .forEach(
                        spelled -> assertThat(phone(spelled).e164()).as(spelled).contains(e164));
    }

    @Test
    @Proves({"3.10", "20.7"})
    void aCallerIsKnownHoweverTheNumberIsWritten() {
        needs(Capability.LIFE_CYCLE);
        String e164 = unique.phone();
        ContactId id = create(unique.person().workPhone(e164).build()).id();
        spellings(e164)
                .map(Identifier::phone)
                .forEach(spelled -> assertThat(done(engine().identities().observe(Interactions.call(spelled)))
                                .fold(
                                        Contact::id,
                                        Contact::id,
                                        many -> many.head().id()))
                        .isEqualTo(id));
    }

    @Test
    @Proves({"3.10", "5.6", "20.1"})
    void aPhoneIsFoundHoweverItIsWritten() {
        needs(Capability.READ_YOUR_WRITES);
        String e164 = unique.phone();
        ContactId id = create(unique.person().homePhone(e164).build()).id();
        spellings(e164).forEach(spelled -> {
            assertThat(done(engine().directory().lookup(spelled)).contacts().map(Contact::id))
                    .as(spelled)
                    .containsExactly(id);
            assertThat(done(engine().contacts().search(ContactQuery.of(spelled)))
                            .entities()
                            .map(Contact::id))
                    .as(spelled)
                    .containsExactly(id);
        });
    }

    @Test
    @Proves({"2.2", "3.10"})
    void anExtensionIsKeptBesideTheNumber() {
        String e164 = unique.phone();
        PhoneNumber stored = phone(e164 + " ext. 12");
        assertThat(stored.e164()).contains(e164);
        assertThat(stored.extension()).contains(12L);
        assertThat(stored.display()).isEqualTo(phone(e164).display());
        assertThat(stored.userInput()).contains(e164 + " ext. 12");
        assertThat(phone(PhoneNumber.of(e164 + " x12").extendedBy(7)).extension())
                .contains(7L);
    }

    @Test
    @Proves({"2.2"})
    void aPhoneThatIsSentBackStaysAsItIs() {
        String e164 = unique.phone();
        Contact made = create(unique.person()
                .workPhone(e164.substring(2) + " x12")
                .cellPhone("tel:" + e164)
                .homePhone("ask at the desk")
                .whatsApp(WhatsAppId.of(e164))
                .build());
        assertThat(done(engine().contacts().update(made.id(), made.profile())).profile())
                .isEqualTo(made.profile());
        Contact other = create(unique.person().phones(made.profile().phones()).build());
        assertThat(other.profile().phones()).isEqualTo(made.profile().phones());
        Organization company = done(engine().organizations()
                .create(OrganizationProfile.builder()
                        .name(unique.word())
                        .phoneNumber(e164 + " x12")
                        .build()));
        assertThat(done(engine().organizations().update(company.id(), company.profile()))
                        .profile())
                .isEqualTo(company.profile());
    }

    @Test
    @Proves({"2.2", "3.4"})
    void aNumberThatWasStoredOnceIsNoExcuseForAForgedOne() {
        String e164 = unique.phone();
        Contact made = create(unique.person().workPhone(e164).build());
        PhoneNumber stored = made.profile().phones().work().get();
        String stranger = unique.phone();
        PhoneNumber forged = PhoneNumber.builder()
                .display(stored.display())
                .extension(stored.extension())
                .acceptsSms(stored.acceptsSms())
                .userInput(stored.userInput())
                .e164(stranger)
                .countryCode(stored.countryCode())
                .build();
        Contact updated = done(engine().contacts()
                .update(
                        made.id(),
                        made.profile().toBuilder()
                                .phones(PhoneNumbers.builder()
                                        .work(stored)
                                        .cell(forged)
                                        .build())
                                .build()));
        assertThat(updated.profile().phones().cell().flatMap(PhoneNumber::e164)).contains(e164);
        assertThat(held(made.id())).containsExactly(Identifier.phone(e164));
    }

    @Test
    @Proves({"2.4", "3.10"})
    void aTextThatIsNotOneNumberIsNobodysIdentifier() {
        String e164 = unique.phone();
        ContactId id = create(unique.person()
                        .workPhone(e164 + " (Anna)")
                        .cellPhone(e164 + " / " + unique.phone())
                        .homePhone("call " + e164)
                        .otherPhone(e164 + " or home")
                        .build())
                .id();
        assertThat(held(id)).isEmpty();
        notFound(engine().identities().lookup(Identifier.phone(e164)));
        violation(engine().identities().lookup(Identifier.phone(e164 + " (Anna)")), "value");
    }

    @Test
    @Proves({"3.10"})
    void lettersAreDialledInAFreephoneNumberOnly() {
        assertThat(phone("1-800-FLOWERS").e164()).contains("+18003569377");
        for (String written : List.of("+49 30 901820 Anna", "212-MY-HOUSE", "+1 202 555 HOME", "1-800-CONTACTS")) {
            assertThat(phone(written).e164()).as(written).isEmpty();
            assertThat(phone(written).display()).contains(written);
        }
    }

    @Test
    @Proves({"3.9"})
    void aWhatsAppAccountIsComparedAsDigits() {
        String e164 = unique.phone();
        String digits = e164.substring(1);
        ContactId id =
                create(unique.person().whatsApp(WhatsAppId.of(e164)).build()).id();
        assertThat(held(id)).containsExactly(whatsApp(digits));
        assertThat(holder(whatsApp(digits))).isEqualTo(id);
        assertThat(holder(whatsApp(e164))).isEqualTo(id);
        assertThat(holder(whatsApp("+1 (" + digits.substring(1, 4) + ") " + digits.substring(4))))
                .isEqualTo(id);
        assertThat(done(engine().identities().release(id, whatsApp(e164))).identifier())
                .isEqualTo(whatsApp(digits));
    }

    @Test
    @Proves({"3.10"})
    void aMailboxIsOneIdentifierHoweverItIsSpelled() {
        String word = unique.word();
        Identifier normal = Identifier.email(word + "\u00E9@xn--mller-kva.example");
        ContactId id = create(unique.person()
                        .workEmail(word + "e\u0301@M\u00DCLLER.example")
                        .build())
                .id();
        assertThat(held(id)).containsExactly(normal);
        assertThat(holder(normal)).isEqualTo(id);
        assertThat(holder(Identifier.email(word + "\u00C9@mu\u0308ller.EXAMPLE")))
                .isEqualTo(id);
        notFound(engine().identities().lookup(Identifier.email(word + "e@xn--mller-kva.example")));
    }

    @Test
    @Proves({"3.10", "5.6", "20.1"})
    void anEmailIsFoundInEverySpellingOfItsMailbox() {
        needs(Capability.READ_YOUR_WRITES);
        String word = unique.word();
        ContactId one = create(unique.person()
                        .workEmail(word + "\u00E9@m\u00FCller.example")
                        .build())
                .id();
        ContactId other = create(unique.person()
                        .otherEmail(word + "e\u0301@xn--mller-kva.example")
                        .build())
                .id();
        for (String spelled : List.of(word + "\u00C9@M\u00DCLLER.example", word + "\u00E9@xn--mller-kva.example")) {
            assertThat(done(engine().directory().lookup(spelled)).contacts().map(Contact::id))
                    .containsExactlyInAnyOrder(one, other);
            assertThat(done(engine().contacts().search(ContactQuery.of(spelled)))
                            .entities()
                            .map(Contact::id))
                    .containsExactlyInAnyOrder(one, other);
        }
    }

    /** Those that name the country, which an identifier must. */
    private static List<String> spellings(String e164) {
        String area = e164.substring(2, 5);
        String rest = e164.substring(5);
        return List.of(
                e164,
                "+1 (" + area + ") " + rest,
                "tel:" + e164 + ";ext=7",
                "sip:" + e164 + ";user=phone@example.org:5060",
                "sips:" + e164 + "@example.org",
                "\uFF0B" + e164.substring(1),
                "\u202A+1\u00A0" + area + "\u2011" + rest + "\u202C",
                "+" + inArabicDigits(e164.substring(1)),
                e164 + " ext. 12");
    }

    private static String inArabicDigits(String digits) {
        return List.ofAll(digits.toCharArray())
                .map(digit -> (char) (digit - '0' + '\u0660'))
                .mkString();
    }

    private static Identifier whatsApp(String number) {
        return new Identifier(IdentifierType.SOCIAL_WHATSAPP, number);
    }

    private PhoneNumber phone(String written) {
        return phone(PhoneNumber.of(written));
    }

    private PhoneNumber phone(PhoneNumber written) {
        return create(unique.person().workPhone(written).build())
                .profile()
                .phones()
                .work()
                .get();
    }

    private Contact create(ContactProfile profile) {
        return done(engine().contacts().create(profile));
    }

    private ContactId holder(Identifier identifier) {
        return done(engine().identities().lookup(identifier)).id();
    }

    private List<Identifier> held(ContactId id) {
        return done(engine().identities().ofContact(id)).map(ClaimedIdentifier::identifier);
    }
}
