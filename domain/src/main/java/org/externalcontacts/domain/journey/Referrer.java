package org.externalcontacts.domain.journey;

import io.vavr.collection.Map;
import org.externalcontacts.domain.journey.JourneyValue.ReferrerMedium;

/** The page that a visitor came from, with its address in parts. */
public final class Referrer extends Details<Referrer> {

    private static final Catalogue<Referrer> ALL = new Catalogue<>(Referrer::new);

    public static final Detail<Referrer, String> URL = ALL.address("url");
    public static final Detail<Referrer, String> DOMAIN = ALL.text("domain");
    public static final Detail<Referrer, String> HOSTNAME = ALL.text("hostname");
    /** What was searched for there. */
    public static final Detail<Referrer, String> KEYWORDS = ALL.address("keywords");

    public static final Detail<Referrer, String> PATHNAME = ALL.address("pathname");
    public static final Detail<Referrer, String> QUERY_STRING = ALL.address("queryString");
    /** What follows the # in its address. */
    public static final Detail<Referrer, String> FRAGMENT = ALL.address("fragment");

    public static final Detail<Referrer, String> NAME = ALL.text("name");
    /** Kind of site, such as a search engine. */
    public static final Detail<Referrer, ReferrerMedium> MEDIUM = ALL.openValue("medium");

    private Referrer(Map<Detail<Referrer, ?>, Object> known) {
        super(ALL, known);
    }

    /** A referrer of which nothing is known. */
    public static Referrer empty() {
        return ALL.empty();
    }
}
