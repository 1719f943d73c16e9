package org.externalcontacts.domain.relationship;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.UUID;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Violation;
import org.jspecify.annotations.Nullable;

/** Names one relationship. */
public record RelationshipId(UUID value) implements PlatformId {

    /** Reads an id that came as text. */
    public static Validation<Seq<Violation>, RelationshipId> of(@Nullable String text) {
        return PlatformId.read("relationshipId", text, RelationshipId::new);
    }
}
