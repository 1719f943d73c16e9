package org.externalcontacts.domain.contact;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TestNumbers;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.merge.MergeStanding;
import org.externalcontacts.domain.organization.OrganizationId;

/** People that the tests share. */
public final class People {

    /** When they were made. */
    public static final Instant MADE = Instant.parse("2023-06-22T10:15:30Z");

    private People() {}

    /** An id that is the same in every run. */
    public static ContactId id(int number) {
        return new ContactId(new UUID(0, number));
    }

    /** A contact of this type with this profile, modified so many seconds after it was made. */
    public static Contact contact(int number, ContactType type, ContactProfile profile, long modifiedAfter) {
        return Contact.made(id(number), type, stored(profile), MADE)
                .rewritten(stored(profile), MADE.plusSeconds(modifiedAfter));
    }

    /** The profile as an engine stores it. */
    public static ContactProfile stored(ContactProfile profile) {
        return profile.equals(ContactProfile.empty())
                ? profile
                : profile.validated(new TestNumbers()).get();
    }

    /** The standing of a member of a merge set of this size, whose head is the first contact. */
    public static MergeStanding standing(int size) {
        return new MergeStanding(
                id(1), List.range(1, size + 1).map(People::id), new MergeOperation(id(2), id(3), id(1)));
    }

    /** A profile with every field at its longest, and so many characters more. */
    static ContactProfile longerBy(int more) {
        String thousand = "t".repeat(1000 + more);
        String display = "p".repeat(512 + more);
        String email = "e".repeat(256 + more - "@x.example".length()) + "@x.example";
        Option<String> name = Option.some("n".repeat(100 + more));
        return ContactProfile.builder()
                .name(PersonName.of(thousand, thousand).middle(thousand).salutation(thousand))
                .title(thousand)
                .workPhone(display)
                .cellPhone(display)
                .homePhone(display)
                .otherPhone(display)
                .workEmail(email)
                .personalEmail(email)
                .otherEmail(email)
                .address(PostalAddress.empty().city("c".repeat(100 + more)))
                .twitter(TwitterId.ofId("7".repeat(255 + more)))
                .line(new LineId(List.of("l".repeat(255 + more)), name))
                .whatsApp(new WhatsAppId(Option.some(PhoneNumber.of(display)), name))
                .facebook(new FacebookId(List.of("f".repeat(255 + more)), name))
                .externalSystemUrl("https://crm.example/" + "u".repeat(980 + more))
                .organization(new OrganizationId(new UUID(9, 9)))
                .surveyOptOut(true)
                .build();
    }
}
