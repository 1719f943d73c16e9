package org.externalcontacts.domain.journey;

import io.vavr.collection.Map;

/** The marketing campaign that brought a visitor. */
public final class Campaign extends Details<Campaign> {

    private static final Catalogue<Campaign> ALL = new Catalogue<>(Campaign::new);

    /** Which of several links or texts of the campaign. */
    public static final Detail<Campaign, String> CONTENT = ALL.text("content");
    /** Such as banner or newsletter. */
    public static final Detail<Campaign, String> MEDIUM = ALL.text("medium");

    public static final Detail<Campaign, String> NAME = ALL.text("name");
    /** Who carried it. */
    public static final Detail<Campaign, String> SOURCE = ALL.text("source");
    /** The word that was paid for. */
    public static final Detail<Campaign, String> TERM = ALL.text("term");
    /** The click, as the advertising network counts it. */
    public static final Detail<Campaign, String> CLICK_ID = ALL.text("clickId");

    public static final Detail<Campaign, String> NETWORK = ALL.text("network");

    private Campaign(Map<Detail<Campaign, ?>, Object> known) {
        super(ALL, known);
    }

    /** A campaign of which nothing is known. */
    public static Campaign empty() {
        return ALL.empty();
    }
}
