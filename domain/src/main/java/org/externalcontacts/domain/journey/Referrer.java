package org.externalcontacts.domain.journey;

import io.vavr.control.Option;
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
        Option<ReferrerMedium> medium) {

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
}
