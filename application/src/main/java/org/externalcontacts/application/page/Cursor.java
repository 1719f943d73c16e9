package org.externalcontacts.application.page;

import io.vavr.control.Option;
import org.externalcontacts.domain.internal.Present;
import org.jspecify.annotations.Nullable;

/** The position at which a scan continues. Opaque: its text is meaningful only to the engine that returned it. */
public record Cursor(String text) {

    /** The cursor, if there is one: an empty one counts as absent (BEHAVIOUR 6.4). Takes null too. */
    public static Option<Cursor> given(@Nullable Option<Cursor> cursor) {
        return Present.only(cursor).filter(given -> !given.text().isEmpty());
    }
}
