package org.externalcontacts.domain.organization;

import org.externalcontacts.domain.InputCheck;

/** What the fields of an organization may hold (rules 2.1 to 2.5, 8.1, 20.4). */
final class OrganizationLimits {

    private OrganizationLimits() {}

    /** What is wrong with a profile, in the order of its fields. */
    static InputCheck check(OrganizationProfile profile) {
        InputCheck check = new InputCheck();
        check.requiredText("name", profile.name(), 1000)
                .text("companyType", profile.companyType(), 1000)
                .text("industry", profile.industry(), 1000);
        profile.address().check("address", check);
        profile.phoneNumber().forEach(number -> number.check("phoneNumber", check));
        profile.faxNumber().forEach(number -> number.check("faxNumber", check));
        int most = OrganizationProfile.MOST_ITEMS;
        check.notNegative("employeeCount", profile.employeeCount())
                .items("tags", profile.tags(), most, (path, tag) -> check.itemText(path, tag, 1000))
                .items("websites", profile.websites(), most, (path, site) -> check.itemText(path, site, 1000))
                .items("tickers", profile.tickers(), most, (path, ticker) -> ticker.check(path, check));
        profile.twitter().forEach(account -> account.check("twitterId", check));
        return check.httpUrl("externalSystemUrl", profile.externalSystemUrl(), 1000);
    }
}
