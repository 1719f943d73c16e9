package org.externalcontacts.domain.journey;

import io.vavr.collection.Map;
import org.externalcontacts.domain.directory.UserId;

/** How an agent wrapped a conversation up. */
public final class Disposition extends Details<Disposition> {

    private static final Catalogue<Disposition> ALL = new Catalogue<>(Disposition::new);

    /** The wrap-up code that was chosen. */
    public static final Detail<Disposition, String> CODE = ALL.text("code");
    /** What the agent wrote about it. */
    public static final Detail<Disposition, String> NOTES = ALL.text("notes", SessionLimits.LONGEST_NOTES);

    public static final Detail<Disposition, UserId> USER = ALL.id("user");

    private Disposition(Map<Detail<Disposition, ?>, Object> known) {
        super(ALL, known);
    }

    /** A wrap-up of which nothing is known. */
    public static Disposition empty() {
        return ALL.empty();
    }
}
