package org.externalcontacts.domain.contact;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.externalcontacts.domain.CleanText;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.address.PhoneReader;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.schema.CustomFields;

/**
 * All that a caller may write about a contact, as it was written: nothing is refused before a use case is called with it.
 * An update replaces the whole profile (BEHAVIOUR 2.10).
 *
 * @param title job title
 * @param organization the organization the contact belongs to
 * @param surveyOptOut whether the contact has opted out of surveys; absent if unknown
 * @param externalSystemUrl http or https link to the record in another system
 * @param customFields values of the fields that a schema defines
 */
public record ContactProfile(
        PersonName name,
        Option<String> title,
        PhoneNumbers phones,
        EmailAddresses emails,
        PostalAddress address,
        SocialIds social,
        Option<OrganizationId> organization,
        Option<Boolean> surveyOptOut,
        Option<String> externalSystemUrl,
        Option<CustomFields> customFields)
        implements PersonalData {

    private static final ContactProfile EMPTY = new ContactProfile(
            PersonName.empty(),
            Option.none(),
            PhoneNumbers.empty(),
            EmailAddresses.empty(),
            PostalAddress.empty(),
            SocialIds.empty(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none());

    public ContactProfile {
        name = Present.or(name, PersonName.empty());
        title = CleanText.clean(title);
        phones = Present.or(phones, PhoneNumbers.empty());
        emails = Present.or(emails, EmailAddresses.empty());
        address = Present.or(address, PostalAddress.empty());
        social = Present.or(social, SocialIds.empty());
        organization = Present.only(organization);
        surveyOptOut = Present.only(surveyOptOut);
        customFields = Present.only(customFields);
        externalSystemUrl = CleanText.clean(externalSystemUrl);
    }

    /** A profile with nothing in it. */
    public static ContactProfile empty() {
        return EMPTY;
    }

    /** Starts a new profile. */
    public static ContactProfileBuilder builder() {
        return new ContactProfileBuilder(EMPTY);
    }

    /** Starts from this profile. */
    public ContactProfileBuilder toBuilder() {
        return new ContactProfileBuilder(this);
    }

    /** The same profile without an organization. */
    public ContactProfile withoutOrganization() {
        return organization.isEmpty()
                ? this
                : toBuilder().organization(Option.none()).build();
    }

    /**
     * The normalised profile as stored, or all violations (BEHAVIOUR 1.11, 2.1 to 2.5, 20.4). Custom fields are
     * validated by their schema, not here.
     */
    public Validation<Seq<Violation>, ContactProfile> validated(PhoneReader reader) {
        return validated(reader, EMPTY);
    }

    /** {@link #validated(PhoneReader)}; numbers that the reader read for the stored profile are not read again. */
    public Validation<Seq<Violation>, ContactProfile> validated(PhoneReader reader, ContactProfile stored) {
        InputCheck check = new InputCheck();
        name.check(check);
        check.text("title", title, 1000);
        phones.check(check);
        emails.check(check);
        address.check("address", check);
        social.check(check);
        check.httpUrl("externalSystemUrl", externalSystemUrl, 1000);
        check.that(!equals(EMPTY), "contact", Option.none(), "is empty");
        return check.orElse(() -> toBuilder()
                .phones(phones.map(number -> number.read(reader, stored.phones.all())))
                .social(social.read(reader, stored.social))
                .build());
    }

    /** Whether there is a phone, or the number of a WhatsApp account. */
    public boolean hasNumber() {
        return !phones.equals(PhoneNumbers.empty()) || !social.numbers().isEmpty();
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }

    /** The fields in which this profile differs from another, in wire names, such as {@code workEmail}; address and custom fields as a whole. */
    public List<String> fieldsOtherThan(ContactProfile other) {
        return ContactFields.thatDiffer(this, other);
    }
}
