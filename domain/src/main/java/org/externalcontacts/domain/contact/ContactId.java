package org.externalcontacts.domain.contact;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.UUID;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Violation;
import org.jspecify.annotations.Nullable;

/** Names one contact, or one ancestor of a merged contact (BEHAVIOUR 4.5). */
public record ContactId(UUID value) implements PlatformId {

    /** Reads an id that came as text. */
    public static Validation<Seq<Violation>, ContactId> of(@Nullable String text) {
        return PlatformId.read("contactId", text, ContactId::new);
    }
}
