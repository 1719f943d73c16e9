package org.externalcontacts.domain.note;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.UUID;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Violation;
import org.jspecify.annotations.Nullable;

/** Names one note. */
public record NoteId(UUID value) implements PlatformId {

    /** Reads an id that came as text. */
    public static Validation<Seq<Violation>, NoteId> of(@Nullable String text) {
        return PlatformId.read("noteId", text, NoteId::new);
    }
}
