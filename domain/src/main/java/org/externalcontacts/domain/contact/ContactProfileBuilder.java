package org.externalcontacts.domain.contact;

import io.vavr.control.Option;
import org.externalcontacts.domain.CleanText;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.schema.CustomFields;

/** Writes a {@link ContactProfile} field by field. A blank text clears its field. For one thread at a time. */
public final class ContactProfileBuilder {

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

    ContactProfileBuilder(ContactProfile from) {
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
    public ContactProfileBuilder name(PersonName personName) {
        name = Present.or(personName, PersonName.empty());
        return this;
    }

    /** First name; the other parts of the name stay. */
    public ContactProfileBuilder firstName(String first) {
        name = name.toBuilder().first(first).build();
        return this;
    }

    /** Middle name; the other parts of the name stay. */
    public ContactProfileBuilder middleName(String middle) {
        name = name.toBuilder().middle(middle).build();
        return this;
    }

    /** Last name; the other parts of the name stay. */
    public ContactProfileBuilder lastName(String last) {
        name = name.toBuilder().last(last).build();
        return this;
    }

    /** Form of address; the other parts of the name stay. */
    public ContactProfileBuilder salutation(String form) {
        name = name.toBuilder().salutation(form).build();
        return this;
    }

    /** Job title. */
    public ContactProfileBuilder title(String jobTitle) {
        title = CleanText.of(jobTitle);
        return this;
    }

    /** Job title, or none. */
    public ContactProfileBuilder title(Option<String> jobTitle) {
        title = jobTitle;
        return this;
    }

    /** All four phones at once, such as {@code PhoneNumbers.builder().work("…").cell("…").build()}. */
    public ContactProfileBuilder phones(PhoneNumbers numbers) {
        phones = Present.or(numbers, PhoneNumbers.empty());
        return this;
    }

    /** Work number, as written. */
    public ContactProfileBuilder workPhone(String number) {
        return workPhone(PhoneNumber.of(number));
    }

    /** Work number. */
    public ContactProfileBuilder workPhone(PhoneNumber number) {
        phones = phones.toBuilder().work(number).build();
        return this;
    }

    /** Mobile number, as written. */
    public ContactProfileBuilder cellPhone(String number) {
        return cellPhone(PhoneNumber.of(number));
    }

    /** Mobile number. */
    public ContactProfileBuilder cellPhone(PhoneNumber number) {
        phones = phones.toBuilder().cell(number).build();
        return this;
    }

    /** Home number, as written. */
    public ContactProfileBuilder homePhone(String number) {
        return homePhone(PhoneNumber.of(number));
    }

    /** Home number. */
    public ContactProfileBuilder homePhone(PhoneNumber number) {
        phones = phones.toBuilder().home(number).build();
        return this;
    }

    /** Any other number, as written. */
    public ContactProfileBuilder otherPhone(String number) {
        return otherPhone(PhoneNumber.of(number));
    }

    /** Any other number. */
    public ContactProfileBuilder otherPhone(PhoneNumber number) {
        phones = phones.toBuilder().other(number).build();
        return this;
    }

    /** All three e-mail addresses at once. */
    public ContactProfileBuilder emails(EmailAddresses addresses) {
        emails = Present.or(addresses, EmailAddresses.empty());
        return this;
    }

    /** Work e-mail. */
    public ContactProfileBuilder workEmail(String email) {
        emails = emails.toBuilder().work(email).build();
        return this;
    }

    /** Private e-mail. */
    public ContactProfileBuilder personalEmail(String email) {
        emails = emails.toBuilder().personal(email).build();
        return this;
    }

    /** Any other e-mail. */
    public ContactProfileBuilder otherEmail(String email) {
        emails = emails.toBuilder().other(email).build();
        return this;
    }

    /** Postal address. */
    public ContactProfileBuilder address(PostalAddress postalAddress) {
        address = Present.or(postalAddress, PostalAddress.empty());
        return this;
    }

    /** All social accounts at once. */
    public ContactProfileBuilder social(SocialIds accounts) {
        social = Present.or(accounts, SocialIds.empty());
        return this;
    }

    /** Twitter account. */
    public ContactProfileBuilder twitter(TwitterId account) {
        social = new SocialIds(Option.of(account), social.line(), social.whatsApp(), social.facebook());
        return this;
    }

    /** LINE account. */
    public ContactProfileBuilder line(LineId account) {
        social = new SocialIds(social.twitter(), Option.of(account), social.whatsApp(), social.facebook());
        return this;
    }

    /** WhatsApp account. */
    public ContactProfileBuilder whatsApp(WhatsAppId account) {
        social = new SocialIds(social.twitter(), social.line(), Option.of(account), social.facebook());
        return this;
    }

    /** Facebook account. */
    public ContactProfileBuilder facebook(FacebookId account) {
        social = new SocialIds(social.twitter(), social.line(), social.whatsApp(), Option.of(account));
        return this;
    }

    /** The organization the contact belongs to. */
    public ContactProfileBuilder organization(OrganizationId id) {
        organization = Option.of(id);
        return this;
    }

    /** The organization the contact belongs to, or none. */
    public ContactProfileBuilder organization(Option<OrganizationId> id) {
        organization = id;
        return this;
    }

    /** Whether the contact wants no surveys. */
    public ContactProfileBuilder surveyOptOut(boolean optOut) {
        surveyOptOut = Option.of(optOut);
        return this;
    }

    /** Whether the contact has opted out of surveys; none if unknown. */
    public ContactProfileBuilder surveyOptOut(Option<Boolean> optOut) {
        surveyOptOut = optOut;
        return this;
    }

    /** Link to the record in another system; http or https. */
    public ContactProfileBuilder externalSystemUrl(String url) {
        externalSystemUrl = CleanText.of(url);
        return this;
    }

    /** Link to the record in another system, or none. */
    public ContactProfileBuilder externalSystemUrl(Option<String> url) {
        externalSystemUrl = url;
        return this;
    }

    /** Values of custom fields, with the schema that defines them. */
    public ContactProfileBuilder customFields(CustomFields fields) {
        customFields = Option.of(fields);
        return this;
    }

    /** Values of custom fields, or none. */
    public ContactProfileBuilder customFields(Option<CustomFields> fields) {
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
