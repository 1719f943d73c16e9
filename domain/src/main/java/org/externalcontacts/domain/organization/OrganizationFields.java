package org.externalcontacts.domain.organization;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.function.Function;

/** The fields of an organization that a caller may write, by their wire names. */
final class OrganizationFields {

    private static final Map<String, Function<OrganizationProfile, Object>> ALL =
            LinkedHashMap.<String, Function<OrganizationProfile, Object>>empty()
                    .put("name", OrganizationProfile::name)
                    .put("companyType", OrganizationProfile::companyType)
                    .put("industry", OrganizationProfile::industry)
                    .put("primaryContactId", OrganizationProfile::primaryContact)
                    .put("address", OrganizationProfile::address)
                    .put("phoneNumber", OrganizationProfile::phoneNumber)
                    .put("faxNumber", OrganizationProfile::faxNumber)
                    .put("employeeCount", OrganizationProfile::employeeCount)
                    .put("revenue", OrganizationProfile::revenue)
                    .put("tags", OrganizationProfile::tags)
                    .put("websites", OrganizationProfile::websites)
                    .put("tickers", OrganizationProfile::tickers)
                    .put("twitterId", OrganizationProfile::twitter)
                    .put("externalSystemUrl", OrganizationProfile::externalSystemUrl)
                    .put("customFields", OrganizationProfile::customFields);

    private OrganizationFields() {}

    static List<String> thatDiffer(OrganizationProfile one, OrganizationProfile other) {
        return ALL.filter((name, value) -> !value.apply(one).equals(value.apply(other)))
                .keySet()
                .toList();
    }
}
