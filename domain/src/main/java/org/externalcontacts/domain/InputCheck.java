package org.externalcontacts.domain;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.BitSet;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.domain.internal.Moments;

/**
 * Collects every violation of one input before anything is decided (rule 20.4).
 *
 * <p>Lengths are counted in UTF-16 units, as the platform's own limits are. Used by one thread, for one input.
 */
public final class InputCheck {

    /** Most characters of a value of an open list; this limit is ours, not the platform's. */
    public static final int LONGEST_OPEN_VALUE = 255;

    /** Why a text that is not {@linkplain CleanText#isStorable storable} is refused. */
    public static final String UNSTORABLE = "contains U+0000 or an unpaired surrogate, which cannot be stored";

    private static final BitSet SPECIAL_IN_EMAIL =
            "<>()[],;:\\\"".chars().collect(BitSet::new, BitSet::set, BitSet::or);

    private List<Violation> violations = List.empty();

    /** Checks the length of a text, if present, and that it contains neither U+0000 nor an unpaired surrogate. */
    public InputCheck text(String field, Option<String> text, int longest) {
        if (text.isDefined() && text.get().length() > longest) {
            violate(field, text, "has " + text.get().length() + " characters, at most " + longest + " are allowed");
            return this;
        }
        return storable(field, text);
    }

    /** The text, if there is one, holds neither U+0000 nor half of a surrogate pair: no store could keep them. */
    public InputCheck storable(String field, Option<String> text) {
        return that(text.isEmpty() || CleanText.isStorable(text.get()), field, text, UNSTORABLE);
    }

    /** The value of an open list, if there is one, is a text of 1 to {@value #LONGEST_OPEN_VALUE} characters. */
    public InputCheck openValue(String field, Option<? extends OpenValue> value) {
        value.forEach(given -> requiredText(field, CleanText.of(given.text()), LONGEST_OPEN_VALUE));
        return this;
    }

    /** The number, if there is one, is not negative. */
    public InputCheck notNegative(String field, Option<? extends Number> number) {
        return that(number.forAll(given -> given.longValue() >= 0), field, number.map(String::valueOf), "is negative");
    }

    /** Checks that a moment, if present, is within the years 1 to 9999, the range of four-digit years in ISO 8601. */
    public InputCheck moment(String field, Option<Instant> moment) {
        return that(
                moment.forAll(Moments::isWritable),
                field,
                moment.map(Instant::toString),
                "is not within the years 1 to 9999");
    }

    /**
     * Checks the maximum number of items and each item, with its path, such as {@code tags[1]}. Items of
     * a list that is too long are not looked at.
     */
    public <T> InputCheck items(String field, Seq<T> items, int most, BiConsumer<String, T> each) {
        atMost(most, "items", field, items.size());
        if (items.size() <= most) {
            items.forEachWithIndex((item, index) -> each.accept(field + "[" + index + "]", item));
        }
        return this;
    }

    /** Checks the maximum number of items, such as "options". */
    public InputCheck atMost(int most, String what, String field, int count) {
        return that(
                count <= most,
                field,
                Option.none(),
                "has " + count + " " + what + ", at most " + most + " are allowed");
    }

    /** Checks that a text is present and its maximum length. */
    public InputCheck requiredText(String field, Option<String> text, int longest) {
        if (text.isEmpty()) {
            violations = violations.prepend(Violation.missing(field));
            return this;
        }
        return text(field, text, longest);
    }

    /** Checks that an item of a list of texts is not empty, and its maximum length. */
    public InputCheck itemText(String place, String text, int longest) {
        if (text.isEmpty()) {
            violate(place, Option.none(), "is empty");
            return this;
        }
        return text(place, Option.some(text), longest);
    }

    /** The text, if there is one, is an e-mail address of at most 256 characters (rule 2.1). */
    public InputCheck email(String field, Option<String> text) {
        boolean readable = text.isDefined() && text.get().length() <= 256;
        return readable ? that(isEmail(text.get()), field, text, "is not an e-mail address") : text(field, text, 256);
    }

    /** The text, if there is one, is an http or https URL as browsers accept it, and its maximum length (rule 2.5). */
    public InputCheck httpUrl(String field, Option<String> text, int longest) {
        text(field, text, longest);
        if (text.isDefined()
                && text.get().length() <= longest
                && CleanText.isStorable(text.get())
                && !HttpUrl.isOne(text.get())) {
            violate(field, text, "is not an http or https URL");
        }
        return this;
    }

    /** The condition holds; otherwise the field is at fault for this reason. */
    public InputCheck that(boolean holds, String field, Option<String> value, String reason) {
        if (!holds) {
            violate(field, value, reason);
        }
        return this;
    }

    /** Takes over violations that were found elsewhere, seen from the field that holds them. */
    public InputCheck within(String parent, Seq<Violation> found) {
        found.forEach(violation -> violations = violations.prepend(violation.within(parent)));
        return this;
    }

    /** Takes over violations that were found elsewhere. */
    public InputCheck all(Seq<Violation> found) {
        violations = violations.prependAll(found.reverse());
        return this;
    }

    /** What was found, in the order of the checks. */
    public Seq<Violation> violations() {
        return violations.reverse();
    }

    /** The value when nothing was found, else everything that was found. */
    public <T> Validation<Seq<Violation>, T> orElse(Supplier<T> value) {
        return violations.isEmpty() ? Validation.valid(value.get()) : Validation.invalid(violations());
    }

    private void violate(String field, Option<String> value, String reason) {
        violations = violations.prepend(new Violation(field, value, reason));
    }

    /** One @, something before it, a domain of at least two labels behind it; nothing blank, unseen or special inside. */
    private static boolean isEmail(String text) {
        int at = text.indexOf('@');
        if (at < 1 || at != text.lastIndexOf('@')) {
            return false;
        }
        String domain = text.substring(at + 1);
        return domain.indexOf('.') > 0 && !domain.endsWith(".") && !domain.contains("..") && !hasForeignToEmail(text);
    }

    private static boolean hasForeignToEmail(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (isForeignToEmail(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Blanks of all scripts, control and format characters, and what e-mail syntax keeps for lists and display names. */
    private static boolean isForeignToEmail(int character) {
        if (character < 128) {
            return character <= ' ' || character == 127 || SPECIAL_IN_EMAIL.get(character);
        }
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT
                || Character.getType(character) == Character.SURROGATE;
    }
}
