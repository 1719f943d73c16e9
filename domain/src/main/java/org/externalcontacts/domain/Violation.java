package org.externalcontacts.domain;

import io.vavr.control.Option;
import org.externalcontacts.domain.internal.Present;

/**
 * One reason why an input cannot be taken.
 *
 * @param field path of the field at fault, in wire names, such as {@code address.city} or {@code entities[0].title}
 * @param value the invalid value, truncated to {@value #LONGEST_VALUE} characters; none if no value was given
 * @param reason why it is invalid, for people
 */
public record Violation(String field, Option<String> value, String reason) implements PersonalData {

    /** How much of a wrong value is repeated: enough to recognise it, too little to flood a log. */
    public static final int LONGEST_VALUE = 100;

    public Violation {
        value = Present.only(value).map(Violation::cut);
    }

    /** A violation by a value that was given. */
    public static Violation of(String field, String value, String reason) {
        return new Violation(field, Option.some(value), reason);
    }

    /** A violation by a value that is missing. */
    public static Violation missing(String field) {
        return new Violation(field, Option.none(), "is required");
    }

    /** The same violation, seen from the object that holds the field. */
    public Violation within(String parent) {
        return new Violation(parent + "." + field, value, reason);
    }

    private static String cut(String value) {
        if (value.length() <= LONGEST_VALUE) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1)) ? LONGEST_VALUE - 1 : LONGEST_VALUE;
        return value.substring(0, end);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this, "field");
    }
}
