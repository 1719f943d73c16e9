package org.externalcontacts.domain.journey;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.Text;

/**
 * A page of a website, with its address in parts.
 *
 * @param fragment what follows the # in its address
 * @param breadcrumb the way to the page through the site, outermost first
 */
public record Page(
        Option<String> url,
        Option<String> title,
        Option<String> domain,
        Option<String> fragment,
        Option<String> hostname,
        Option<String> keywords,
        Option<String> language,
        Option<String> pathname,
        Option<String> queryString,
        List<String> breadcrumb) {

    private static final Page EMPTY = new Page(
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

    public Page {
        url = Text.clean(url);
        title = Text.clean(title);
        domain = Text.clean(domain);
        fragment = Text.clean(fragment);
        hostname = Text.clean(hostname);
        keywords = Text.clean(keywords);
        language = Text.clean(language);
        pathname = Text.clean(pathname);
        queryString = Text.clean(queryString);
    }

    /** Nothing known. */
    public static Page empty() {
        return EMPTY;
    }

    /** The page at this address. */
    public static Page of(String url) {
        return new Page(
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
}
