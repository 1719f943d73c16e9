package org.externalcontacts.domain.contact;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.UUID;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Violation;
import org.jspecify.annotations.Nullable;

/** Names one contact, or one ancestor of a merged contact (rule 4.5). */
public record ContactId(UUID value) implements PlatformId {

    /** Reads an id that came as text, such as user input; anything but a UUID of 36 characters is a violation. */
    public static Validation<Seq<Violation>, ContactId> of(@Nullable String text) {
        return PlatformId.read("contactId", text, ContactId::new);
    }

    /**
     * Parses an id that is known to be valid, such as a constant or one returned by an engine.
     *
     * @throws IllegalArgumentException if it is not a UUID of 36 characters; the message does not repeat the text
     */
    public static ContactId parse(@Nullable String text) {
        return PlatformId.parsed(of(text));
    }

    /** The id as the platform writes it, as {@link #text()}. */
    @Override
    public String toString() {
        return text();
    }
}
