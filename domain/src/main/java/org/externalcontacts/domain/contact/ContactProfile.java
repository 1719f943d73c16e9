package org.externalcontacts.domain.contact;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PhoneReader;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.domain.internal.Present;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.schema.CustomFields;

/**
 * All that a caller may write about a contact, as it was written: nothing is refused before a use case is called with it.
 * An update replaces the whole profile (rule 2.10).
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
    public static Builder builder() {
        return new Builder(EMPTY);
    }

    /** Starts from this profile. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The same profile without an organization. */
    public ContactProfile withoutOrganization() {
        return organization.isEmpty()
                ? this
                : toBuilder().organization(Option.none()).build();
    }

    /**
     * The normalised profile as stored, or all violations (rules 1.11, 2.1 to 2.5, 20.4). Custom fields are
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

    /** Writes a {@link ContactProfile} field by field. A blank text clears its field. For one thread at a time. */
    public static final class Builder {

        private PersonName name;
        private Option<String> title;
        private PhoneNumbers phones;
        private EmailAddresses emails;
        private PostalAddress address;
        private SocialIds social;
        private Option<OrganizationId> organization;
        private Option<Boolean> surveyOptOut;
        private Option<String> externalSystemUrl;
        private Option<CustomFields> customFields;

        Builder(ContactProfile from) {
            name = from.name();
            title = from.title();
            phones = from.phones();
            emails = from.emails();
            address = from.address();
            social = from.social();
            organization = from.organization();
            surveyOptOut = from.surveyOptOut();
            externalSystemUrl = from.externalSystemUrl();
            customFields = from.customFields();
        }

        /** What the person is called. */
        public Builder name(PersonName personName) {
            name = Present.or(personName, PersonName.empty());
            return this;
        }

        /** First name; the other parts of the name stay. */
        public Builder firstName(String first) {
            name = name.toBuilder().first(first).build();
            return this;
        }

        /** Middle name; the other parts of the name stay. */
        public Builder middleName(String middle) {
            name = name.toBuilder().middle(middle).build();
            return this;
        }

        /** Last name; the other parts of the name stay. */
        public Builder lastName(String last) {
            name = name.toBuilder().last(last).build();
            return this;
        }

        /** Form of address; the other parts of the name stay. */
        public Builder salutation(String form) {
            name = name.toBuilder().salutation(form).build();
            return this;
        }

        /** Job title. */
        public Builder title(String jobTitle) {
            title = CleanText.of(jobTitle);
            return this;
        }

        /** Job title, or none. */
        public Builder title(Option<String> jobTitle) {
            title = jobTitle;
            return this;
        }

        /** All four phones at once, such as {@code PhoneNumbers.builder().work("…").cell("…").build()}. */
        public Builder phones(PhoneNumbers numbers) {
            phones = Present.or(numbers, PhoneNumbers.empty());
            return this;
        }

        /** Work number, as written. */
        public Builder workPhone(String number) {
            return workPhone(PhoneNumber.of(number));
        }

        /** Work number. */
        public Builder workPhone(PhoneNumber number) {
            phones = phones.toBuilder().work(number).build();
            return this;
        }

        /** Mobile number, as written. */
        public Builder cellPhone(String number) {
            return cellPhone(PhoneNumber.of(number));
        }

        /** Mobile number. */
        public Builder cellPhone(PhoneNumber number) {
            phones = phones.toBuilder().cell(number).build();
            return this;
        }

        /** Home number, as written. */
        public Builder homePhone(String number) {
            return homePhone(PhoneNumber.of(number));
        }

        /** Home number. */
        public Builder homePhone(PhoneNumber number) {
            phones = phones.toBuilder().home(number).build();
            return this;
        }

        /** Any other number, as written. */
        public Builder otherPhone(String number) {
            return otherPhone(PhoneNumber.of(number));
        }

        /** Any other number. */
        public Builder otherPhone(PhoneNumber number) {
            phones = phones.toBuilder().other(number).build();
            return this;
        }

        /** All three e-mail addresses at once. */
        public Builder emails(EmailAddresses addresses) {
            emails = Present.or(addresses, EmailAddresses.empty());
            return this;
        }

        /** Work e-mail. */
        public Builder workEmail(String email) {
            emails = emails.toBuilder().work(email).build();
            return this;
        }

        /** Private e-mail. */
        public Builder personalEmail(String email) {
            emails = emails.toBuilder().personal(email).build();
            return this;
        }

        /** Any other e-mail. */
        public Builder otherEmail(String email) {
            emails = emails.toBuilder().other(email).build();
            return this;
        }

        /** Postal address. */
        public Builder address(PostalAddress postalAddress) {
            address = Present.or(postalAddress, PostalAddress.empty());
            return this;
        }

        /** All social accounts at once. */
        public Builder social(SocialIds accounts) {
            social = Present.or(accounts, SocialIds.empty());
            return this;
        }

        /** Twitter account. */
        public Builder twitter(TwitterId account) {
            social = new SocialIds(Option.of(account), social.line(), social.whatsApp(), social.facebook());
            return this;
        }

        /** LINE account. */
        public Builder line(LineId account) {
            social = new SocialIds(social.twitter(), Option.of(account), social.whatsApp(), social.facebook());
            return this;
        }

        /** WhatsApp account. */
        public Builder whatsApp(WhatsAppId account) {
            social = new SocialIds(social.twitter(), social.line(), Option.of(account), social.facebook());
            return this;
        }

        /** Facebook account. */
        public Builder facebook(FacebookId account) {
            social = new SocialIds(social.twitter(), social.line(), social.whatsApp(), Option.of(account));
            return this;
        }

        /** The organization the contact belongs to. */
        public Builder organization(OrganizationId id) {
            organization = Option.of(id);
            return this;
        }

        /** The organization the contact belongs to, or none. */
        public Builder organization(Option<OrganizationId> id) {
            organization = id;
            return this;
        }

        /** Whether the contact wants no surveys. */
        public Builder surveyOptOut(boolean optOut) {
            surveyOptOut = Option.of(optOut);
            return this;
        }

        /** Whether the contact has opted out of surveys; none if unknown. */
        public Builder surveyOptOut(Option<Boolean> optOut) {
            surveyOptOut = optOut;
            return this;
        }

        /** Link to the record in another system; http or https. */
        public Builder externalSystemUrl(String url) {
            externalSystemUrl = CleanText.of(url);
            return this;
        }

        /** Link to the record in another system, or none. */
        public Builder externalSystemUrl(Option<String> url) {
            externalSystemUrl = url;
            return this;
        }

        /** Values of custom fields, with the schema that defines them. */
        public Builder customFields(CustomFields fields) {
            customFields = Option.of(fields);
            return this;
        }

        /** Values of custom fields, or none. */
        public Builder customFields(Option<CustomFields> fields) {
            customFields = fields;
            return this;
        }

        /** The profile written so far. */
        public ContactProfile build() {
            return new ContactProfile(
                    name,
                    title,
                    phones,
                    emails,
                    address,
                    social,
                    organization,
                    surveyOptOut,
                    externalSystemUrl,
                    customFields);
        }
    }
}
