package org.externalcontacts.adapter.inmemory.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.adapter.inmemory.RandomContacts;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.IdentifierType;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.junit.jupiter.api.Test;

class ContactCodecTest {

    private static final CustomFields NO_FIELDS = CustomFields.of(new SchemaRef(new SchemaId(new UUID(1, 1)), 3));

    @Test
    void everyContactComesBackAsItWas() {
        RandomContacts random = new RandomContacts(3);
        List<OrganizationId> organizations = List.of(new OrganizationId(new UUID(-1, 5)));
        for (int number = 0; number < 3_000; number++) {
            Option<CustomFields> fields = number % 4 == 0 ? Option.some(random.shapes(NO_FIELDS)) : Option.none();
            Contact contact = random.contact(organizations, fields);
            byte[] packed = ContactCodec.write(contact);
            assertThat(ContactCodec.read(contact.id(), packed, Option.none())).isEqualTo(contact);
            for (int field = 0; field < ContactCodec.SORTED_FIELDS.size(); field++) {
                assertThat(ContactCodec.sortedField(packed, field))
                        .isEqualTo(sorted(contact).get(field));
            }
        }
    }

    @Test
    void aContactWithNextToNothingTakesNextToNoRoom() {
        Contact contact = Contact.made(
                new ContactId(new UUID(1, 2)),
                ContactType.CURATED,
                ContactProfile.builder().title("CEO").build(),
                Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(ContactCodec.write(contact)).hasSizeLessThan(20);
    }

    @Test
    void textsOfAnyLengthAndScriptComeBack() {
        List<String> texts = List.of("", "x".repeat(1_000), "é".repeat(200), "я".repeat(700), "\uD83D", "\uDE00\uD83D");
        ByteWriter out = new ByteWriter();
        texts.forEach(out::text);
        ByteReader in = new ByteReader(out.toBytes());
        assertThat(List.fill(texts.size(), in::text)).isEqualTo(texts);
        assertThat(in.hasMore()).isFalse();
    }

    @Test
    void numbersAndMomentsComeBack() {
        List<Long> numbers = List.of(0L, 1L, -1L, 127L, 128L, Long.MAX_VALUE, Long.MIN_VALUE);
        List<Instant> moments = List.of(Instant.MIN, Instant.MAX, Instant.EPOCH, Instant.ofEpochSecond(1, 1));
        ByteWriter out = new ByteWriter();
        numbers.forEach(out::signed);
        moments.forEach(out::instant);
        ByteReader in = new ByteReader(out.toBytes());
        assertThat(List.fill(numbers.size(), in::signed)).isEqualTo(numbers);
        assertThat(List.fill(moments.size(), in::instant)).isEqualTo(moments);
    }

    @Test
    void claimsComeBackInOrderAndAreRemovedOneByOne() {
        List<ClaimedIdentifier> claims = List.of(
                        Identifier.email("ada@example.org"),
                        Identifier.phone("+13175550100"),
                        Identifier.cookie("c"),
                        new Identifier(new IdentifierType("AppleOpaqueId"), "田"))
                .zipWithIndex((identifier, at) -> new ClaimedIdentifier(identifier, Instant.ofEpochSecond(at)));
        byte[] packed = claims.foldLeft(
                ClaimCodec.NONE,
                (so, claim) -> ClaimCodec.add(so, ClaimCodec.pack(claim.identifier()), claim.claimed()));
        assertThat(ClaimCodec.list(packed)).isEqualTo(claims);
        for (ClaimedIdentifier claim : claims) {
            byte[] identifier = ClaimCodec.pack(claim.identifier());
            assertThat(ClaimCodec.contain(packed, identifier)).isTrue();
            byte[] others = ClaimCodec.remove(packed, identifier);
            assertThat(ClaimCodec.contain(others, identifier)).isFalse();
            assertThat(ClaimCodec.list(others)).isEqualTo(claims.remove(claim));
        }
    }

    private static List<Option<String>> sorted(Contact contact) {
        PersonName name = contact.profile().name();
        return List.of(
                name.last(), name.first(), name.middle(), contact.profile().title());
    }
}
