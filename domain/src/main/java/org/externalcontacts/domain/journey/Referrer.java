package org.externalcontacts.domain.journey;

import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.Text;

/**
 * The page that a visitor came from, with its address in parts.
 *
 * @param keywords what was searched for there
 * @param fragment what follows the # in its address
 * @param name what the site is called
 */
public record Referrer(
        Option<String> url,
        Option<String> domain,
        Option<String> hostname,
        Option<String> keywords,
        Option<String> pathname,
        Option<String> queryString,
        Option<String> fragment,
        Option<String> name,
        Option<ReferrerMedium> medium)
        implements PersonalData {

    private static final Referrer EMPTY = new Referrer(
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none());

    public Referrer {
        url = Text.clean(url);
        domain = Text.clean(domain);
        hostname = Text.clean(hostname);
        keywords = Text.clean(keywords);
        pathname = Text.clean(pathname);
        queryString = Text.clean(queryString);
        fragment = Text.clean(fragment);
        name = Text.clean(name);
        medium = Present.only(medium);
    }

    /** Nothing known. */
    public static Referrer empty() {
        return EMPTY;
    }

    /** The page at this address. */
    public static Referrer of(String url) {
        return new Referrer(
                Text.of(url),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none());
    }

    /** Whether nothing is known at all. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    void check(String field, InputCheck check) {
        check.text(field + ".url", url, SessionLimits.LONGEST_ADDRESS)
                .text(field + ".domain", domain, SessionLimits.LONGEST_TEXT)
                .text(field + ".hostname", hostname, SessionLimits.LONGEST_TEXT)
                .text(field + ".keywords", keywords, SessionLimits.LONGEST_ADDRESS)
                .text(field + ".pathname", pathname, SessionLimits.LONGEST_ADDRESS)
                .text(field + ".queryString", queryString, SessionLimits.LONGEST_ADDRESS)
                .text(field + ".fragment", fragment, SessionLimits.LONGEST_ADDRESS)
                .text(field + ".name", name, SessionLimits.LONGEST_TEXT)
                .openValue(field + ".medium", medium);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
