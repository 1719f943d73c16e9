package org.externalcontacts.domain.organization;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.UnaryOperator;
import org.externalcontacts.domain.ValueObject;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PhoneReader;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.domain.internal.Present;
import org.externalcontacts.domain.schema.CustomFields;
import org.jspecify.annotations.Nullable;

/**
 * All that a caller may write about an organization, as it was written. An update replaces the whole profile
 * (rule 2.10).
 */
public final class OrganizationProfile extends ValueObject {

    /** Most tags, most websites and most tickers; this limit is ours, not the platform's. */
    public static final int MOST_ITEMS = 1_000;

    private final Parts parts;

    private OrganizationProfile(Parts parts) {
        super(parts);
        this.parts = parts;
    }

    /** A profile with nothing but a name(). */
    public static OrganizationProfile of(String name) {
        return builder().name(name).build();
    }

    /** Starts a new profile. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts from this profile. */
    public Builder toBuilder() {
        return new Builder(parts);
    }

    /** Company name; the only field that is required (rule 8.1). */
    public Option<String> name() {
        return parts.name();
    }

    /** Kind of company, free text. */
    public Option<String> companyType() {
        return parts.companyType();
    }

    /** Free text. */
    public Option<String> industry() {
        return parts.industry();
    }

    /** The main contact. */
    public Option<ContactId> primaryContact() {
        return parts.primaryContact();
    }

    /** Postal address. */
    public PostalAddress address() {
        return parts.address();
    }

    /** Main phone. */
    public Option<PhoneNumber> phoneNumber() {
        return parts.phoneNumber();
    }

    /** Fax. */
    public Option<PhoneNumber> faxNumber() {
        return parts.faxNumber();
    }

    /** How many people work there; not negative. */
    public Option<Long> employeeCount() {
        return parts.employeeCount();
    }

    /** The unit is not documented; any 64-bit number. */
    public Option<Long> revenue() {
        return parts.revenue();
    }

    /** At most {@value #MOST_ITEMS}, of 1 to 1,000 characters each. */
    public List<String> tags() {
        return parts.tags();
    }

    /** At most {@value #MOST_ITEMS}, of 1 to 1,000 characters each. */
    public List<String> websites() {
        return parts.websites();
    }

    /** Shares at stock exchanges; at most {@value #MOST_ITEMS}. */
    public List<Ticker> tickers() {
        return parts.tickers();
    }

    /** Twitter account. */
    public Option<TwitterId> twitter() {
        return parts.twitter();
    }

    /** http or https link to the record in another system. */
    public Option<String> externalSystemUrl() {
        return parts.externalSystemUrl();
    }

    /** Values of custom fields, with the schema that defines them. */
    public Option<CustomFields> customFields() {
        return parts.customFields();
    }

    /** The normalised profile as stored, or all violations (rules 2.1 to 2.5, 8.1, 20.4). */
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
        return OrganizationLimits.check(this)
                .orElse(() -> toBuilder()
                        .phoneNumber(phoneNumber().map(reading))
                        .faxNumber(faxNumber().map(reading))
                        .twitter(twitter().map(TwitterId::written))
                        .build());
    }

    /** Phone and fax. */
    public List<PhoneNumber> numbers() {
        return Present.all(phoneNumber(), faxNumber());
    }

    /** The fields in which this profile differs from another, in wire names, such as {@code companyType}; address and custom fields as a whole. */
    public List<String> fieldsOtherThan(OrganizationProfile other) {
        return OrganizationFields.thatDiffer(this, other);
    }

    private record Parts(
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
            Option<CustomFields> customFields) {}

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

        private Builder() {}

        private Builder(Parts from) {
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
        public Builder name(@Nullable String value) {
            return name(Option.of(value));
        }

        /** Company name, or none. */
        public Builder name(Option<String> value) {
            name = CleanText.clean(value);
            return this;
        }

        /** Kind of company. */
        public Builder companyType(@Nullable String value) {
            return companyType(Option.of(value));
        }

        /** Kind of company, or none. */
        public Builder companyType(Option<String> value) {
            companyType = CleanText.clean(value);
            return this;
        }

        /** Industry. */
        public Builder industry(@Nullable String value) {
            return industry(Option.of(value));
        }

        /** Industry, or none. */
        public Builder industry(Option<String> value) {
            industry = CleanText.clean(value);
            return this;
        }

        /** The main contact. */
        public Builder primaryContact(ContactId value) {
            return primaryContact(Option.of(value));
        }

        /** The main contact, or none. */
        public Builder primaryContact(Option<ContactId> value) {
            primaryContact = Present.only(value);
            return this;
        }

        /** Postal address. */
        public Builder address(PostalAddress value) {
            address = Present.or(value, PostalAddress.empty());
            return this;
        }

        /** Main phone. */
        public Builder phoneNumber(PhoneNumber value) {
            return phoneNumber(Option.of(value));
        }

        /** Main phone, as written. */
        public Builder phoneNumber(String value) {
            return phoneNumber(PhoneNumber.of(value));
        }

        /** Main phone, or none. */
        public Builder phoneNumber(Option<PhoneNumber> value) {
            phoneNumber = Present.only(value).filter(number -> !number.isEmpty());
            return this;
        }

        /** Fax. */
        public Builder faxNumber(PhoneNumber value) {
            return faxNumber(Option.of(value));
        }

        /** Fax, as written. */
        public Builder faxNumber(String value) {
            return faxNumber(PhoneNumber.of(value));
        }

        /** Fax, or none. */
        public Builder faxNumber(Option<PhoneNumber> value) {
            faxNumber = Present.only(value).filter(number -> !number.isEmpty());
            return this;
        }

        /** How many people work there. */
        public Builder employeeCount(long value) {
            return employeeCount(Option.of(value));
        }

        /** How many people work there, or none. */
        public Builder employeeCount(Option<Long> value) {
            employeeCount = Present.only(value);
            return this;
        }

        /** Revenue; the unit is not documented. */
        public Builder revenue(long value) {
            return revenue(Option.of(value));
        }

        /** Revenue; the unit is not documented, or none. */
        public Builder revenue(Option<Long> value) {
            revenue = Present.only(value);
            return this;
        }

        /** Labels. */
        public Builder tags(List<String> value) {
            tags = CleanText.cleaned(value);
            return this;
        }

        /** Web addresses. */
        public Builder websites(List<String> value) {
            websites = CleanText.cleaned(value);
            return this;
        }

        /** Shares at stock exchanges. */
        public Builder tickers(List<Ticker> value) {
            tickers = Present.items(value);
            return this;
        }

        /** Twitter account. */
        public Builder twitter(TwitterId value) {
            return twitter(Option.of(value));
        }

        /** Twitter account, or none. */
        public Builder twitter(Option<TwitterId> value) {
            twitter = Present.only(value).filter(account -> !account.isEmpty());
            return this;
        }

        /** Link to the record in another system; http or https. */
        public Builder externalSystemUrl(@Nullable String value) {
            return externalSystemUrl(Option.of(value));
        }

        /** Link to the record in another system; http or https, or none. */
        public Builder externalSystemUrl(Option<String> value) {
            externalSystemUrl = CleanText.clean(value);
            return this;
        }

        /** Values of custom fields, with the schema that defines them. */
        public Builder customFields(CustomFields value) {
            return customFields(Option.of(value));
        }

        /** Values of custom fields, with the schema that defines them, or none. */
        public Builder customFields(Option<CustomFields> value) {
            customFields = Present.only(value);
            return this;
        }

        /** The profile written so far. */
        public OrganizationProfile build() {
            return new OrganizationProfile(new Parts(
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
                    customFields));
        }
    }
}
