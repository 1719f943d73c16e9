package org.externalcontacts.domain.journey;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.internal.CleanText;

/**
 * Limits of a session. They are ours, not the platform's: the platform makes sessions itself and only an embedding app records
 * them otherwise (rule 20.9).
 */
final class SessionLimits {

    /** Maximum length of texts without a specific limit. */
    static final int LONGEST_TEXT = 1_000;

    /** Maximum length of an address and of each of its parts: the usual limit of web servers for a request line. */
    static final int LONGEST_ADDRESS = 8_000;

    /** Most characters of the notes of a wrap-up, as of any note (rule 2.1). */
    static final int LONGEST_NOTES = 32_000;

    /** Most characters of the name of an attribute. */
    static final int LONGEST_NAME = 255;

    /** Most items of a list, and most attributes of each kind. */
    static final int MOST_ITEMS = 100;

    /** Longest session: the wire has 32 bits for its seconds. */
    static final Duration LONGEST_SESSION = Duration.ofSeconds(Integer.MAX_VALUE);

    private SessionLimits() {}

    static void texts(String field, List<String> texts, InputCheck check) {
        check.items(field, texts, MOST_ITEMS, (place, text) -> check.text(place, Option.some(text), LONGEST_TEXT));
    }

    /** Keys are names of attributes; long ones are shortened in the paths of violations. */
    static <V> void entries(String field, Map<String, V> entries, InputCheck check, BiConsumer<String, V> each) {
        check.atMost(MOST_ITEMS, "attributes", field, entries.size());
        entries.take(MOST_ITEMS).forEach((name, value) -> {
            check.requiredText(field, CleanText.of(name), LONGEST_NAME);
            each.accept(field + "." + name.substring(0, Math.min(name.length(), LONGEST_NAME)), value);
        });
    }

    static void degrees(String field, double degrees, int most, InputCheck check) {
        check.that(
                Math.abs(degrees) <= most,
                field,
                Option.some(String.valueOf(degrees)),
                "is not from -" + most + " to " + most);
    }

    static void duration(String field, Duration duration, InputCheck check) {
        check.that(
                !duration.isNegative() && duration.compareTo(LONGEST_SESSION) <= 0,
                field,
                Option.some(duration.toString()),
                "is not from 0 to " + LONGEST_SESSION.toSeconds() + " seconds");
    }
}
