package org.externalcontacts.domain.journey;

import io.vavr.collection.List;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.Text;

/**
 * How a visitor came to a website, and what was looked at.
 *
 * @param lastPage the last page that was seen
 * @param referrer the page that led to the site
 * @param searchTerms what was searched for on the site
 */
public record WebVisit(WebPage lastPage, Campaign campaign, Referrer referrer, List<String> searchTerms)
        implements PersonalData {

    private static final WebVisit EMPTY =
            new WebVisit(WebPage.empty(), Campaign.empty(), Referrer.empty(), List.empty());

    public WebVisit {
        lastPage = Present.or(lastPage, WebPage.empty());
        campaign = Present.or(campaign, Campaign.empty());
        referrer = Present.or(referrer, Referrer.empty());
        searchTerms = Text.cleaned(searchTerms);
    }

    /** Nothing known. */
    public static WebVisit empty() {
        return EMPTY;
    }

    /** The same visit, last seen on this page. */
    public WebVisit lastPage(WebPage page) {
        return new WebVisit(page, campaign, referrer, searchTerms);
    }

    /** The same visit, brought by this campaign. */
    public WebVisit campaign(Campaign bringing) {
        return new WebVisit(lastPage, bringing, referrer, searchTerms);
    }

    /** The same visit, coming from this page. */
    public WebVisit referrer(Referrer from) {
        return new WebVisit(lastPage, campaign, from, searchTerms);
    }

    /** The same visit, with these searches. */
    public WebVisit searchTerms(List<String> terms) {
        return new WebVisit(lastPage, campaign, referrer, terms);
    }

    void check(InputCheck check) {
        lastPage.check("lastPage", check);
        campaign.check("mktCampaign", check);
        referrer.check("referrer", check);
        SessionLimits.texts("searchTerms", searchTerms, check);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
