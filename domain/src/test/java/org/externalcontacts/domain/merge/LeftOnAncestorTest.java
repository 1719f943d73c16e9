package org.externalcontacts.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.contact.PhoneNumbers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A plan does not promise that a phone stays an identifier which never was one. */
class LeftOnAncestorTest {

    private static final Instant THEN = Instant.parse("2026-01-01T12:00:00Z");

    @Test
    @DisplayName("An unreadable phone that finds no free field is left on the ancestor (rule 4.18)")
    void anUnreadablePhoneWithoutFieldIsLeftOnTheAncestor() {
        Contact person = contact(ContactType.CURATED, "desk a", "desk b", "desk c", "desk d");
        Contact caller = contact(ContactType.IDENTIFIED, "desk e", "desk b", "desk c", "desk d");
        MergePlan plan = MergePolicy.PLATFORM.plan(caller, person).get();
        assertThat(plan.choices())
                .contains(new MergePlan.Choice(Option.none(), "desk e", caller.id(), MergePlan.Rule.LEFT_ON_ANCESTOR));
    }

    private static Contact contact(ContactType type, String work, String cell, String home, String other) {
        ContactProfile profile = ContactProfile.builder()
                .phones(PhoneNumbers.builder()
                        .work(phone(work))
                        .cell(phone(cell))
                        .home(phone(home))
                        .other(phone(other))
                        .build())
                .build();
        return Contact.made(
                new ContactId(
                        UUID.nameUUIDFromBytes(new byte[] {(byte) type.text().length()})),
                type,
                profile,
                THEN);
    }

    private static Option<PhoneNumber> phone(String written) {
        return Option.some(PhoneNumber.of(written));
    }
}
