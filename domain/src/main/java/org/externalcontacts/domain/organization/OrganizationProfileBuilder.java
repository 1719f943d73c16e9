package org.externalcontacts.domain.organization;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.CleanText;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.schema.CustomFields;

/** Writes an {@link OrganizationProfile} field by field. A blank text clears its field. For one thread at a time. */
public final class OrganizationProfileBuilder {

    private Option<String> name = Option.none();
    private Option<String> companyType = Option.none();
    private Option<String> industry = Option.none();
    private Option<ContactId> primaryContact = Option.none();
    private PostalAddress address = PostalAddress.empty();
    private Option<PhoneNumber> phoneNumber = Option.none();
    private Option<PhoneNumber> faxNumber = Option.none();
    private Option<Long> employeeCount = Option.none();
    private Option<Long> revenue = Option.none();
    private List<String> tags = List.empty();
    private List<String> websites = List.empty();
    private List<Ticker> tickers = List.empty();
    private Option<TwitterId> twitter = Option.none();
    private Option<String> externalSystemUrl = Option.none();
    private Option<CustomFields> customFields = Option.none();

    OrganizationProfileBuilder() {}

    OrganizationProfileBuilder(OrganizationProfile from) {
        name = from.name();
        companyType = from.companyType();
        industry = from.industry();
        primaryContact = from.primaryContact();
        address = from.address();
        phoneNumber = from.phoneNumber();
        faxNumber = from.faxNumber();
        employeeCount = from.employeeCount();
        revenue = from.revenue();
        tags = from.tags();
        websites = from.websites();
        tickers = from.tickers();
        twitter = from.twitter();
        externalSystemUrl = from.externalSystemUrl();
        customFields = from.customFields();
    }

    /** Company name. */
    public OrganizationProfileBuilder name(String value) {
        name = CleanText.of(value);
        return this;
    }

    /** Company name, or none. */
    public OrganizationProfileBuilder name(Option<String> value) {
        name = value;
        return this;
    }

    /** Kind of company. */
    public OrganizationProfileBuilder companyType(String value) {
        companyType = CleanText.of(value);
        return this;
    }

    /** Kind of company, or none. */
    public OrganizationProfileBuilder companyType(Option<String> value) {
        companyType = value;
        return this;
    }

    /** Industry. */
    public OrganizationProfileBuilder industry(String value) {
        industry = CleanText.of(value);
        return this;
    }

    /** Industry, or none. */
    public OrganizationProfileBuilder industry(Option<String> value) {
        industry = value;
        return this;
    }

    /** The main contact. */
    public OrganizationProfileBuilder primaryContact(ContactId value) {
        primaryContact = Option.of(value);
        return this;
    }

    /** The main contact, or none. */
    public OrganizationProfileBuilder primaryContact(Option<ContactId> value) {
        primaryContact = value;
        return this;
    }

    /** Postal address. */
    public OrganizationProfileBuilder address(PostalAddress value) {
        address = value;
        return this;
    }

    /** Main phone. */
    public OrganizationProfileBuilder phoneNumber(PhoneNumber value) {
        phoneNumber = Option.of(value);
        return this;
    }

    /** Main phone. As written. */
    public OrganizationProfileBuilder phoneNumber(String value) {
        return phoneNumber(PhoneNumber.of(value));
    }

    /** Main phone, or none. */
    public OrganizationProfileBuilder phoneNumber(Option<PhoneNumber> value) {
        phoneNumber = value;
        return this;
    }

    /** Fax. */
    public OrganizationProfileBuilder faxNumber(PhoneNumber value) {
        faxNumber = Option.of(value);
        return this;
    }

    /** Fax. As written. */
    public OrganizationProfileBuilder faxNumber(String value) {
        return faxNumber(PhoneNumber.of(value));
    }

    /** Fax, or none. */
    public OrganizationProfileBuilder faxNumber(Option<PhoneNumber> value) {
        faxNumber = value;
        return this;
    }

    /** How many people work there. */
    public OrganizationProfileBuilder employeeCount(long value) {
        employeeCount = Option.of(value);
        return this;
    }

    /** How many people work there, or none. */
    public OrganizationProfileBuilder employeeCount(Option<Long> value) {
        employeeCount = value;
        return this;
    }

    /** Revenue; the unit is not documented. */
    public OrganizationProfileBuilder revenue(long value) {
        revenue = Option.of(value);
        return this;
    }

    /** Revenue; the unit is not documented, or none. */
    public OrganizationProfileBuilder revenue(Option<Long> value) {
        revenue = value;
        return this;
    }

    /** Labels. */
    public OrganizationProfileBuilder tags(List<String> value) {
        tags = value;
        return this;
    }

    /** Web addresses. */
    public OrganizationProfileBuilder websites(List<String> value) {
        websites = value;
        return this;
    }

    /** Shares at stock exchanges. */
    public OrganizationProfileBuilder tickers(List<Ticker> value) {
        tickers = value;
        return this;
    }

    /** Twitter account. */
    public OrganizationProfileBuilder twitter(TwitterId value) {
        twitter = Option.of(value);
        return this;
    }

    /** Twitter account, or none. */
    public OrganizationProfileBuilder twitter(Option<TwitterId> value) {
        twitter = value;
        return this;
    }

    /** Link to the record in another system; http or https. */
    public OrganizationProfileBuilder externalSystemUrl(String value) {
        externalSystemUrl = CleanText.of(value);
        return this;
    }

    /** Link to the record in another system; http or https, or none. */
    public OrganizationProfileBuilder externalSystemUrl(Option<String> value) {
        externalSystemUrl = value;
        return this;
    }

    /** Values of custom fields, with the schema that defines them. */
    public OrganizationProfileBuilder customFields(CustomFields value) {
        customFields = Option.of(value);
        return this;
    }

    /** Values of custom fields, with the schema that defines them, or none. */
    public OrganizationProfileBuilder customFields(Option<CustomFields> value) {
        customFields = value;
        return this;
    }

    /** The profile written so far. */
    public OrganizationProfile build() {
        return new OrganizationProfile(
                name,
                companyType,
                industry,
                primaryContact,
                address,
                phoneNumber,
                faxNumber,
                employeeCount,
                revenue,
                tags,
                websites,
                tickers,
                twitter,
                externalSystemUrl,
                customFields);
    }
}
