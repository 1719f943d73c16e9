package org.externalcontacts.domain.schema;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.UUID;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Violation;
import org.jspecify.annotations.Nullable;

/** Names one schema, over all its versions. */
public record SchemaId(UUID value) implements PlatformId {

    /** Reads an id that came as text. */
    public static Validation<Seq<Violation>, SchemaId> of(@Nullable String text) {
        return PlatformId.read("schemaId", text, SchemaId::new);
    }
}
