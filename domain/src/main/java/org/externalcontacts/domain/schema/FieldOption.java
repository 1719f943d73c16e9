package org.externalcontacts.domain.schema;

import io.vavr.control.Option;
import org.externalcontacts.domain.CleanText;

/**
 * One choice of an enum field (BEHAVIOUR 10.4).
 *
 * @param key the value that is stored
 * @param title shown to people
 * @param enabled a disabled option can be chosen no more; values that are there stay
 */
public record FieldOption(String key, Option<String> title, boolean enabled) {

    public FieldOption {
        key = CleanText.orEmpty(key);
        title = CleanText.clean(title);
    }

    /** An option shown by this title. */
    public static FieldOption of(String key, String title) {
        return new FieldOption(key, Option.some(title), true);
    }

    /** The same option, to be chosen no more (BEHAVIOUR 10.4). */
    public FieldOption disabled() {
        return new FieldOption(key, title, false);
    }
}
