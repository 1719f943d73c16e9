package org.externalcontacts.domain.organization;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.UnaryOperator;
import org.externalcontacts.domain.CleanText;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PhoneReader;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.contact.ContactId;
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
    public static OrganizationProfileBuilder builder() {
        return new OrganizationProfileBuilder();
    }

    /** Starts from this profile. */
    public OrganizationProfileBuilder toBuilder() {
        return new OrganizationProfileBuilder(this);
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
}
