package org.externalcontacts.domain;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.UUID;
import java.util.function.Function;
import org.externalcontacts.domain.internal.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * What all ids of the platform have in common: they are UUIDs, written in lower case with dashes.
 *
 * <p>Each type of id has {@code of(text)}, which returns violations for text that came from outside, {@code parse(text)}, which throws
 * for text that is known to be an id, and {@code toString()}, which returns the id alone.
 */
public interface PlatformId {

    /** The id itself. */
    UUID value();

    /** The id as the platform writes it. */
    default String text() {
        return value().toString();
    }

    /** Reads an id written as text; anything but 36 characters of UUID violates {@code field}. */
    static <T> Validation<Seq<Violation>, T> read(String field, @Nullable String text, Function<UUID, T> make) {
        if (text == null || CleanText.isBlank(text)) {
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

    /**
     * The id that was read.
     *
     * @throws IllegalArgumentException if it could not be read; the message names the kind of id and the reason, not the text
     */
    static <T> T parsed(Validation<Seq<Violation>, T> read) {
        return read.toEither()
                .getOrElseThrow(violations -> new IllegalArgumentException(violations
                        .map(violation -> violation.field() + " " + violation.reason())
                        .mkString("; ")));
    }
}
