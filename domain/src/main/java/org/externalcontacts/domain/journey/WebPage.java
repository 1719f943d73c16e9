package org.externalcontacts.domain.journey;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Text;

/**
 * A page of a website, with its address in parts.
 *
 * @param fragment what follows the # in its address
 * @param breadcrumb the way to the page through the site, outermost first
 */
public record WebPage(
        Option<String> url,
        Option<String> title,
        Option<String> domain,
        Option<String> fragment,
        Option<String> hostname,
        Option<String> keywords,
        Option<String> language,
        Option<String> pathname,
        Option<String> queryString,
        List<String> breadcrumb)
        implements PersonalData {

    private static final WebPage EMPTY = new WebPage(
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            List.empty());

    public WebPage {
        url = Text.clean(url);
        title = Text.clean(title);
        domain = Text.clean(domain);
        fragment = Text.clean(fragment);
        hostname = Text.clean(hostname);
        keywords = Text.clean(keywords);
        language = Text.clean(language);
        pathname = Text.clean(pathname);
        queryString = Text.clean(queryString);
        breadcrumb = Text.cleaned(breadcrumb);
    }

    /** Nothing known. */
    public static WebPage empty() {
        return EMPTY;
    }

    /** The page at this address. */
    public static WebPage of(String url) {
        return new WebPage(
                Text.of(url),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                List.empty());
    }

    /** Whether nothing is known at all. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    void check(String field, InputCheck check) {
        check.text(field + ".url", url, SessionLimits.LONGEST_ADDRESS)
                .text(field + ".title", title, SessionLimits.LONGEST_TEXT)
                .text(field + ".domain", domain, SessionLimits.LONGEST_TEXT)
                .text(field + ".fragment", fragment, SessionLimits.LONGEST_ADDRESS)
                .text(field + ".hostname", hostname, SessionLimits.LONGEST_TEXT)
                .text(field + ".keywords", keywords, SessionLimits.LONGEST_ADDRESS)
                .text(field + ".lang", language, SessionLimits.LONGEST_TEXT)
                .text(field + ".pathname", pathname, SessionLimits.LONGEST_ADDRESS)
                .text(field + ".queryString", queryString, SessionLimits.LONGEST_ADDRESS);
        SessionLimits.texts(field + ".breadcrumb", breadcrumb, check);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
