package org.externalcontacts.domain.organization;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.UnaryOperator;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PhoneReader;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.domain.internal.Present;
import org.externalcontacts.domain.schema.CustomFields;

/**
 * All that a caller may write about an organization, as it was written. An update replaces the whole profile
 * (BEHAVIOUR 2.10).
 *
 * @param name company name; the only field that is required (BEHAVIOUR 8.1)
 * @param companyType kind of company, free text
 * @param industry free text
 * @param primaryContact the main contact
 * @param employeeCount how many people work there; not negative
 * @param revenue the unit is not documented; any 64-bit number
 * @param tags at most {@value #MOST_ITEMS}, of 1 to 1,000 characters each
 * @param websites at most {@value #MOST_ITEMS}, of 1 to 1,000 characters each
 * @param tickers at most {@value #MOST_ITEMS}
 * @param externalSystemUrl http or https link to the record in another system
 */
public record OrganizationProfile(
        Option<String> name,
        Option<String> companyType,
        Option<String> industry,
        Option<ContactId> primaryContact,
        PostalAddress address,
        Option<PhoneNumber> phoneNumber,
        Option<PhoneNumber> faxNumber,
        Option<Long> employeeCount,
        Option<Long> revenue,
        List<String> tags,
        List<String> websites,
        List<Ticker> tickers,
        Option<TwitterId> twitter,
        Option<String> externalSystemUrl,
        Option<CustomFields> customFields)
        implements PersonalData {

    /** Most tags, most websites and most tickers; this limit is ours, not the platform's. */
    public static final int MOST_ITEMS = 1_000;

    public OrganizationProfile {
        name = CleanText.clean(name);
        companyType = CleanText.clean(companyType);
        industry = CleanText.clean(industry);
        primaryContact = Present.only(primaryContact);
        address = Present.or(address, PostalAddress.empty());
        phoneNumber = Present.only(phoneNumber).filter(number -> !number.isEmpty());
        faxNumber = Present.only(faxNumber).filter(number -> !number.isEmpty());
        employeeCount = Present.only(employeeCount);
        revenue = Present.only(revenue);
        tags = CleanText.cleaned(tags);
        websites = CleanText.cleaned(websites);
        tickers = Present.items(tickers);
        twitter = Present.only(twitter).filter(account -> !account.isEmpty());
        customFields = Present.only(customFields);
        externalSystemUrl = CleanText.clean(externalSystemUrl);
    }

    /** A profile with nothing but a name. */
    public static OrganizationProfile of(String name) {
        return builder().name(name).build();
    }

    /** Starts a new profile. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts from this profile. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The normalised profile as stored, or all violations (BEHAVIOUR 2.1 to 2.5, 8.1, 20.4). */
    public Validation<Seq<Violation>, OrganizationProfile> validated(PhoneReader reader) {
        return validated(reader, List.empty());
    }

    /**
     * {@link #validated(PhoneReader)}; numbers that the reader read before are not read again.
     *
     * @param known the {@link #numbers} of the stored profile
     */
    public Validation<Seq<Violation>, OrganizationProfile> validated(PhoneReader reader, Seq<PhoneNumber> known) {
        UnaryOperator<PhoneNumber> reading = number -> number.read(reader, known);
        InputCheck check = new InputCheck();
        check.requiredText("name", name, 1000)
                .text("companyType", companyType, 1000)
                .text("industry", industry, 1000);
        address.check("address", check);
        phoneNumber.forEach(number -> number.check("phoneNumber", check));
        faxNumber.forEach(number -> number.check("faxNumber", check));
        check.notNegative("employeeCount", employeeCount)
                .items("tags", tags, MOST_ITEMS, (path, tag) -> check.itemText(path, tag, 1000))
                .items("websites", websites, MOST_ITEMS, (path, site) -> check.itemText(path, site, 1000))
                .items("tickers", tickers, MOST_ITEMS, (path, ticker) -> ticker.check(path, check));
        twitter.forEach(account -> account.check("twitterId", check));
        check.httpUrl("externalSystemUrl", externalSystemUrl, 1000);
        return check.orElse(() -> toBuilder()
                .phoneNumber(phoneNumber.map(reading))
                .faxNumber(faxNumber.map(reading))
                .twitter(twitter.map(TwitterId::written))
                .build());
    }

    /** Phone and fax. */
    public List<PhoneNumber> numbers() {
        return Present.all(phoneNumber, faxNumber);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }

    /** The fields in which this profile differs from another, in wire names, such as {@code companyType}; address and custom fields as a whole. */
    public List<String> fieldsOtherThan(OrganizationProfile other) {
        return OrganizationFields.thatDiffer(this, other);
    }

    /** Writes an {@link OrganizationProfile} field by field. A blank text clears its field. For one thread at a time. */
    public static final class Builder {

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

        Builder() {}

        Builder(OrganizationProfile from) {
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
        public Builder name(String value) {
            name = CleanText.of(value);
            return this;
        }

        /** Company name, or none. */
        public Builder name(Option<String> value) {
            name = value;
            return this;
        }

        /** Kind of company. */
        public Builder companyType(String value) {
            companyType = CleanText.of(value);
            return this;
        }

        /** Kind of company, or none. */
        public Builder companyType(Option<String> value) {
            companyType = value;
            return this;
        }

        /** Industry. */
        public Builder industry(String value) {
            industry = CleanText.of(value);
            return this;
        }

        /** Industry, or none. */
        public Builder industry(Option<String> value) {
            industry = value;
            return this;
        }

        /** The main contact. */
        public Builder primaryContact(ContactId value) {
            primaryContact = Option.of(value);
            return this;
        }

        /** The main contact, or none. */
        public Builder primaryContact(Option<ContactId> value) {
            primaryContact = value;
            return this;
        }

        /** Postal address. */
        public Builder address(PostalAddress value) {
            address = value;
            return this;
        }

        /** Main phone. */
        public Builder phoneNumber(PhoneNumber value) {
            phoneNumber = Option.of(value);
            return this;
        }

        /** Main phone. As written. */
        public Builder phoneNumber(String value) {
            return phoneNumber(PhoneNumber.of(value));
        }

        /** Main phone, or none. */
        public Builder phoneNumber(Option<PhoneNumber> value) {
            phoneNumber = value;
            return this;
        }

        /** Fax. */
        public Builder faxNumber(PhoneNumber value) {
            faxNumber = Option.of(value);
            return this;
        }

        /** Fax. As written. */
        public Builder faxNumber(String value) {
            return faxNumber(PhoneNumber.of(value));
        }

        /** Fax, or none. */
        public Builder faxNumber(Option<PhoneNumber> value) {
            faxNumber = value;
            return this;
        }

        /** How many people work there. */
        public Builder employeeCount(long value) {
            employeeCount = Option.of(value);
            return this;
        }

        /** How many people work there, or none. */
        public Builder employeeCount(Option<Long> value) {
            employeeCount = value;
            return this;
        }

        /** Revenue; the unit is not documented. */
        public Builder revenue(long value) {
            revenue = Option.of(value);
            return this;
        }

        /** Revenue; the unit is not documented, or none. */
        public Builder revenue(Option<Long> value) {
            revenue = value;
            return this;
        }

        /** Labels. */
        public Builder tags(List<String> value) {
            tags = value;
            return this;
        }

        /** Web addresses. */
        public Builder websites(List<String> value) {
            websites = value;
            return this;
        }

        /** Shares at stock exchanges. */
        public Builder tickers(List<Ticker> value) {
            tickers = value;
            return this;
        }

        /** Twitter account. */
        public Builder twitter(TwitterId value) {
            twitter = Option.of(value);
            return this;
        }

        /** Twitter account, or none. */
        public Builder twitter(Option<TwitterId> value) {
            twitter = value;
            return this;
        }

        /** Link to the record in another system; http or https. */
        public Builder externalSystemUrl(String value) {
            externalSystemUrl = CleanText.of(value);
            return this;
        }

        /** Link to the record in another system; http or https, or none. */
        public Builder externalSystemUrl(Option<String> value) {
            externalSystemUrl = value;
            return this;
        }

        /** Values of custom fields, with the schema that defines them. */
        public Builder customFields(CustomFields value) {
            customFields = Option.of(value);
            return this;
        }

        /** Values of custom fields, with the schema that defines them, or none. */
        public Builder customFields(Option<CustomFields> value) {
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

    /** A share of the organization at a stock exchange; both parts are required, of at most 1,000 characters. */
    public record Ticker(String symbol, String exchange) {

        public Ticker {
            symbol = CleanText.orEmpty(symbol);
            exchange = CleanText.orEmpty(exchange);
        }

        void check(String field, InputCheck check) {
            check.requiredText(field + ".symbol", CleanText.of(symbol), 1000)
                    .requiredText(field + ".exchange", CleanText.of(exchange), 1000);
        }
    }
}
