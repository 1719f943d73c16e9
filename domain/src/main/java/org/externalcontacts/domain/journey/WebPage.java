package org.externalcontacts.domain.journey;

import io.vavr.collection.List;
import io.vavr.collection.Map;

/** A page of a website, with its address in parts. */
public final class WebPage extends Details<WebPage> {

    private static final Catalogue<WebPage> ALL = new Catalogue<>(WebPage::new);

    public static final Detail<WebPage, String> URL = ALL.address("url");
    public static final Detail<WebPage, String> TITLE = ALL.text("title");
    public static final Detail<WebPage, String> DOMAIN = ALL.text("domain");
    /** What follows the # in its address. */
    public static final Detail<WebPage, String> FRAGMENT = ALL.address("fragment");

    public static final Detail<WebPage, String> HOSTNAME = ALL.text("hostname");
    public static final Detail<WebPage, String> KEYWORDS = ALL.address("keywords");
    public static final Detail<WebPage, String> LANGUAGE = ALL.text("lang");
    public static final Detail<WebPage, String> PATHNAME = ALL.address("pathname");
    public static final Detail<WebPage, String> QUERY_STRING = ALL.address("queryString");
    /** The way to the page through the site, outermost first. */
    public static final Detail<WebPage, List<String>> BREADCRUMB = ALL.texts("breadcrumb");

    private WebPage(Map<Detail<WebPage, ?>, Object> known) {
        super(ALL, known);
    }

    /** A page of which nothing is known. */
    public static WebPage empty() {
        return ALL.empty();
    }
}
