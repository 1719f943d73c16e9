package org.externalcontacts.application.page;

import io.vavr.control.Option;
import org.externalcontacts.domain.Present;
import org.jspecify.annotations.Nullable;

/** Where a scan goes on. Opaque: its text means something to the engine that gave it, and to nobody else. */
public record Cursor(String text) {

    /** The cursor, if there is one: an empty one counts as absent (BEHAVIOUR 6.4). Takes null too. */
    public static Option<Cursor> given(@Nullable Option<Cursor> cursor) {
        return Present.only(cursor).filter(given -> !given.text().isEmpty());
    }
}
