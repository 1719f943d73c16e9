package org.externalcontacts.domain;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** What holds for every piece of text in the model: no surrounding blanks, and a blank text is an absent one. */
public final class Text {

    private Text() {}

    /**
     * The text without surrounding blanks, or none when nothing is left (BEHAVIOUR 2.1).
     *
     * <p>Takes null too, the option itself or what is in it: this is where foreign nulls end.
     */
    public static Option<String> clean(@Nullable Option<String> text) {
        if (text == null || text.isEmpty()) {
            return Option.none();
        }
        @Nullable String given = text.get();
        if (given == null) {
            return Option.none();
        }
        String stripped = given.strip();
        if (stripped.isEmpty()) {
            return Option.none();
        }
        return stripped.equals(given) ? text : Option.some(stripped);
    }

    /** The texts without surrounding blanks; a blank one stays, as the empty text, for validation to refuse (BEHAVIOUR 2.1). */
    public static List<String> cleaned(List<String> texts) {
        return texts.map(text -> of(text).getOrElse(""));
    }

    /** {@link #clean(Option)} for a text that may be null. */
    public static Option<String> of(@Nullable String text) {
        return clean(Option.of(text));
    }
}
