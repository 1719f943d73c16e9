package org.externalcontacts.adapter.file.internal.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.internal.storage.StoredContact;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.junit.jupiter.api.Test;

/**
 * The form in which contacts lie in files that are out there. When this test fails, how contacts are packed has changed: files of today
 * could no longer be read. Give the new form a new number, and keep the old one for reading.
 */
class RecordFormTest {

    private static final String FORM_1 =
            "010000007902f8021300000336f9531e5c07041a0438043c065a6feb0643544f1e7a6f65406578616d706c65"
                    + "2e6f7267000000000000000700000000000000042a68747470733a2f2f6578616d706c652e6f72672f370000"
                    + "00000000000700000000000000050401187669705f636865636b626f780400000336f954f31c010000000000"
                    + "00000700000000000000020000000000000007000000000000000311001e7a6f65406578616d706c652e6f72"
                    + "6700000336f9531e5c0a0210612d636f6f6b696500000000d2ae6b4b28697581c076846f";

    private static final Instant MADE = Instant.parse("2026-01-02T03:04:05.678Z");

    private final RecordCodec codec = new RecordCodec();

    @Test
    void aContactOfForm1IsReadAsWhatItWas() throws IOException {
        byte[] record = HexFormat.of().parseHex(FORM_1);
        assertThat(codec.contact(RecordKey.of(id(1)), record)).isEqualTo(contact());
    }

    @Test
    void aContactIsWrittenInForm1() throws IOException {
        byte[][] written = new byte[1][];
        codec.write(contact()).on(new RecordWrite.Target() {
            @Override
            public void put(RecordTable table, byte[] id, byte[] owner, byte[] value) {
                assertThat(table).isEqualTo(RecordTable.CONTACT);
                assertThat(id).isEqualTo(RecordKey.of(id(1)));
                written[0] = value;
            }

            @Override
            public void remove(RecordTable table, byte[] id) {
                throw new AssertionError("nothing is removed");
            }

            @Override
            public void removeOwned(RecordTable table, byte[] owner) {
                throw new AssertionError("nothing is removed");
            }
        });
        assertThat(HexFormat.of().formatHex(written[0])).isEqualTo(FORM_1);
    }

    @Test
    void whatBelongsInNoTableIsDamage() {
        byte[] event = codec.fact(new Fact.OrganizationDeleted(new OrganizationId(id(1))));
        assertThatThrownBy(() -> codec.change(event)).isInstanceOf(IOException.class);
    }

    private static StoredContact contact() {
        ContactProfile profile = ContactProfile.builder()
                .firstName("Zoë")
                .lastName("Ким")
                .title("CTO")
                .workEmail("zoe@example.org")
                .organization(new OrganizationId(id(4)))
                .surveyOptOut(true)
                .externalSystemUrl("https://example.org/7")
                .customFields(CustomFields.of(new SchemaRef(new SchemaId(id(5)), 2))
                        .with("vip_checkbox", CustomValue.flag(true)))
                .build();
        ContactId id = new ContactId(id(1));
        return new StoredContact(
                Contact.made(id, ContactType.CURATED, profile, MADE).seenAt(MADE.plusSeconds(60)),
                Option.some(new MergeOperation(new ContactId(id(2)), new ContactId(id(3)), id)),
                List.of(
                        new ClaimedIdentifier(Identifier.email("zoe@example.org"), MADE),
                        new ClaimedIdentifier(Identifier.cookie("a-cookie"), MADE.plusNanos(1))));
    }

    private static UUID id(long number) {
        return new UUID(7, number);
    }
}
