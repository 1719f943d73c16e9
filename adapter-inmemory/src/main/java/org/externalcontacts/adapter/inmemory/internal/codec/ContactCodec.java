package org.externalcontacts.adapter.inmemory.internal.codec;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.contact.EmailAddresses;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.contact.PhoneNumbers;
import org.externalcontacts.domain.contact.SocialIds;
import org.externalcontacts.domain.merge.MergeStatus;
import org.externalcontacts.domain.organization.OrganizationId;

/**
 * Packs a contact into bytes, without its id and its merge status, which are kept beside. A word of bits indicates which parts are
 * there; the time of creation and the names come first, so that they can be read alone.
 */
public final class ContactCodec {

    private static final int LAST = 1;
    private static final int FIRST = 1 << 1;
    private static final int MIDDLE = 1 << 2;
    private static final int SALUTATION = 1 << 3;
    private static final int TITLE = 1 << 4;
    /** The fields that can be read alone, which contacts are sorted by; their indexes are the numbers of the fields. */
    public static final List<String> SORTED_FIELDS = List.of("lastName", "firstName", "middleName", "title");

    /** The parts that {@link #SORTED_FIELDS} names, in the same order. */
    private static final int[] SORTED_PARTS = {LAST, FIRST, MIDDLE, TITLE};

    private static final int WORK_PHONE = 1 << 5;
    private static final int CELL_PHONE = 1 << 6;
    private static final int HOME_PHONE = 1 << 7;
    private static final int OTHER_PHONE = 1 << 8;
    private static final int WORK_EMAIL = 1 << 9;
    private static final int PERSONAL_EMAIL = 1 << 10;
    private static final int OTHER_EMAIL = 1 << 11;
    private static final int LINE_1 = 1 << 12;
    private static final int LINE_2 = 1 << 13;
    private static final int CITY = 1 << 14;
    private static final int STATE = 1 << 15;
    private static final int POSTAL_CODE = 1 << 16;
    private static final int COUNTRY = 1 << 17;
    private static final int SOCIAL = 1 << 18;
    private static final int ORGANIZATION = 1 << 19;
    private static final int OPT_OUT_KNOWN = 1 << 20;
    private static final int OPT_OUT = 1 << 21;
    private static final int URL = 1 << 22;
    private static final int CUSTOM = 1 << 23;
    private static final int CHANGED = 1 << 24;
    private static final int SEEN = 1 << 25;
    private static final int NOT_CURATED = 1 << 26;

    private static final int ADDRESS = LINE_1 | LINE_2 | CITY | STATE | POSTAL_CODE | COUNTRY;

    private ContactCodec() {}

    public static byte[] write(Contact contact) {
        ContactProfile profile = contact.profile();
        ByteWriter out = new ByteWriter()
                .number32(parts(contact))
                .instant(contact.dates().created());
        texts(out, profile.name().last(), profile.name().first(), profile.name().middle());
        texts(out, profile.name().salutation(), profile.title());
        profile.phones().all().forEach(number -> PhoneCodec.write(out, number));
        texts(
                out,
                profile.emails().work(),
                profile.emails().personal(),
                profile.emails().other());
        PostalAddress address = profile.address();
        texts(out, address.address1(), address.address2(), address.city());
        texts(out, address.state(), address.postalCode(), address.countryCode());
        if (!profile.social().equals(SocialIds.empty())) {
            SocialCodec.write(out, profile.social());
        }
        profile.organization().forEach(id -> out.id(id.value()));
        profile.externalSystemUrl().forEach(out::text);
        profile.customFields().forEach(fields -> CustomFieldsCodec.write(out, fields));
        writeLife(out, contact);
        return out.toBytes();
    }

    public static Contact read(ContactId id, byte[] packed, Option<MergeStatus> merge) {
        ByteReader in = new ByteReader(packed);
        int parts = in.number32();
        Instant created = in.instant();
        ContactProfile profile = readProfile(in, parts);
        ContactType type = (parts & NOT_CURATED) == 0 ? ContactType.CURATED : ContactType.of(in.text());
        AuditDates dates = new AuditDates(created, (parts & CHANGED) != 0 ? in.instant() : created);
        Option<Instant> seen = (parts & SEEN) != 0 ? Option.some(in.instant()) : Option.none();
        return new Contact(id, type, profile, merge, dates, seen);
    }

    public static Instant created(byte[] packed) {
        ByteReader in = new ByteReader(packed);
        in.skip(Integer.BYTES);
        return in.instant();
    }

    /** One of the fields that contacts are sorted by, read alone. */
    public static Option<String> sortedField(byte[] packed, int field) {
        ByteReader in = new ByteReader(packed);
        int parts = in.number32();
        in.skipInstant();
        for (int text = LAST; text < SORTED_PARTS[field]; text <<= 1) {
            if ((parts & text) != 0) {
                in.skipText();
            }
        }
        return text(in, parts, SORTED_PARTS[field]);
    }

    private static ContactProfile readProfile(ByteReader in, int parts) {
        Option<String> last = text(in, parts, LAST);
        Option<String> first = text(in, parts, FIRST);
        return new ContactProfile(
                PersonName.builder()
                        .first(first)
                        .middle(text(in, parts, MIDDLE))
                        .last(last)
                        .salutation(text(in, parts, SALUTATION))
                        .build(),
                text(in, parts, TITLE),
                PhoneNumbers.builder()
                        .work(phone(in, parts, WORK_PHONE))
                        .cell(phone(in, parts, CELL_PHONE))
                        .home(phone(in, parts, HOME_PHONE))
                        .other(phone(in, parts, OTHER_PHONE))
                        .build(),
                EmailAddresses.builder()
                        .work(text(in, parts, WORK_EMAIL))
                        .personal(text(in, parts, PERSONAL_EMAIL))
                        .other(text(in, parts, OTHER_EMAIL))
                        .build(),
                (parts & ADDRESS) == 0 ? PostalAddress.empty() : readAddress(in, parts),
                (parts & SOCIAL) == 0 ? SocialIds.empty() : SocialCodec.read(in),
                (parts & ORGANIZATION) == 0 ? Option.none() : Option.some(new OrganizationId(in.id())),
                (parts & OPT_OUT_KNOWN) == 0 ? Option.none() : Option.some((parts & OPT_OUT) != 0),
                text(in, parts, URL),
                (parts & CUSTOM) == 0 ? Option.none() : Option.some(CustomFieldsCodec.read(in)));
    }

    private static PostalAddress readAddress(ByteReader in, int parts) {
        return PostalAddress.builder()
                .address1(text(in, parts, LINE_1))
                .address2(text(in, parts, LINE_2))
                .city(text(in, parts, CITY))
                .state(text(in, parts, STATE))
                .postalCode(text(in, parts, POSTAL_CODE))
                .countryCode(text(in, parts, COUNTRY))
                .build();
    }

    private static void writeLife(ByteWriter out, Contact contact) {
        AuditDates dates = contact.dates();
        if (!contact.type().equals(ContactType.CURATED)) {
            out.text(contact.type().text());
        }
        if (!dates.modified().equals(dates.created())) {
            out.instant(dates.modified());
        }
        contact.lastInteraction().forEach(out::instant);
    }

    private static int parts(Contact contact) {
        ContactProfile profile = contact.profile();
        return nameParts(profile)
                | phoneParts(profile.phones())
                | addressParts(profile)
                | flag(!profile.social().equals(SocialIds.empty()), SOCIAL)
                | flag(profile.organization().isDefined(), ORGANIZATION)
                | flag(profile.surveyOptOut().isDefined(), OPT_OUT_KNOWN)
                | flag(profile.surveyOptOut().contains(true), OPT_OUT)
                | flag(profile.externalSystemUrl().isDefined(), URL)
                | flag(profile.customFields().isDefined(), CUSTOM)
                | flag(!contact.dates().modified().equals(contact.dates().created()), CHANGED)
                | flag(contact.lastInteraction().isDefined(), SEEN)
                | flag(!contact.type().equals(ContactType.CURATED), NOT_CURATED);
    }

    private static int nameParts(ContactProfile profile) {
        PersonName name = profile.name();
        return flag(name.last().isDefined(), LAST)
                | flag(name.first().isDefined(), FIRST)
                | flag(name.middle().isDefined(), MIDDLE)
                | flag(name.salutation().isDefined(), SALUTATION)
                | flag(profile.title().isDefined(), TITLE);
    }

    private static int phoneParts(PhoneNumbers phones) {
        return flag(phones.work().isDefined(), WORK_PHONE)
                | flag(phones.cell().isDefined(), CELL_PHONE)
                | flag(phones.home().isDefined(), HOME_PHONE)
                | flag(phones.other().isDefined(), OTHER_PHONE);
    }

    private static int addressParts(ContactProfile profile) {
        EmailAddresses emails = profile.emails();
        PostalAddress address = profile.address();
        return flag(emails.work().isDefined(), WORK_EMAIL)
                | flag(emails.personal().isDefined(), PERSONAL_EMAIL)
                | flag(emails.other().isDefined(), OTHER_EMAIL)
                | flag(address.address1().isDefined(), LINE_1)
                | flag(address.address2().isDefined(), LINE_2)
                | flag(address.city().isDefined(), CITY)
                | flag(address.state().isDefined(), STATE)
                | flag(address.postalCode().isDefined(), POSTAL_CODE)
                | flag(address.countryCode().isDefined(), COUNTRY);
    }

    private static int flag(boolean set, int flag) {
        return set ? flag : 0;
    }

    private static void texts(ByteWriter out, Option<String> one, Option<String> two, Option<String> three) {
        texts(out, one, two);
        three.forEach(out::text);
    }

    private static void texts(ByteWriter out, Option<String> one, Option<String> two) {
        one.forEach(out::text);
        two.forEach(out::text);
    }

    private static Option<String> text(ByteReader in, int parts, int part) {
        return (parts & part) == 0 ? Option.none() : in.someText();
    }

    private static Option<PhoneNumber> phone(ByteReader in, int parts, int part) {
        return (parts & part) == 0 ? Option.none() : Option.some(PhoneCodec.read(in));
    }
}
