package org.externalcontacts.domain;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What all ids of the platform have in common: they are UUIDs, written in lower case with dashes. */
public interface PlatformId {

    /** The id itself. */
    UUID value();

    /** The id as the platform writes it. */
    default String text() {
        return value().toString();
    }

    /** Reads an id written as text; anything but 36 characters of UUID violates {@code field}. */
    static <T> Validation<Seq<Violation>, T> read(String field, @Nullable String text, Function<UUID, T> make) {
        if (text == null || Text.isBlank(text)) {
            return Validation.invalid(List.of(Violation.missing(field)));
        }
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return Validation.valid(make.apply(id));
            }
        } catch (IllegalArgumentException notAUuid) {
            // Said below, the same way as for groups of the wrong length, which fromString takes.
        }
        return Validation.invalid(List.of(Violation.of(field, text, "is not a UUID")));
    }
}
