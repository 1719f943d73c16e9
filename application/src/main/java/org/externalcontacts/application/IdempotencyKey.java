package org.externalcontacts.application;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.Duration;
import java.util.UUID;
import org.externalcontacts.domain.Violation;

/**
 * Names one attempt to create something, so that it is made once however often the call is repeated: a call with the key and the input of an
 * earlier one returns what that one returned (rule 20.14). A call that was refused leaves no trace, and its key may be used again.
 *
 * <p>The caller chooses it, at random or from what it does, such as the number of an order. It is remembered for {@link #KEPT}.
 *
 * @param text 1 to {@value #LONGEST} visible characters of ASCII; do not put personal data into it, since it may appear in logs
 */
public record IdempotencyKey(String text) {

    /** The length of the longest key. */
    public static final int LONGEST = 255;

    /** How long a key is remembered after the call that used it. */
    public static final Duration KEPT = Duration.ofHours(24);

    /**
     * This key.
     *
     * @throws IllegalArgumentException if the text cannot be one
     */
    public IdempotencyKey {
        if (!isOne(text)) {
            throw new IllegalArgumentException(
                    "an idempotency key has 1 to " + LONGEST + " visible characters of ASCII");
        }
    }

    /** A key that nobody has used. */
    public static IdempotencyKey random() {
        return new IdempotencyKey(UUID.randomUUID().toString());
    }

    /** Reads a key that came from outside; anything but the text of one violates {@code field}. */
    public static Validation<Seq<Violation>, IdempotencyKey> read(String field, String text) {
        return isOne(text)
                ? Validation.valid(new IdempotencyKey(text))
                : Validation.invalid(List.of(
                        Violation.of(field, text, "must have 1 to " + LONGEST + " visible characters of ASCII")));
    }

    private static boolean isOne(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().allMatch(letter -> letter > ' ' && letter <= '~');
    }

    @Override
    public String toString() {
        return text;
    }
}
