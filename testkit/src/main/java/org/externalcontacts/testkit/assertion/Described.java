package org.externalcontacts.testkit.assertion;

import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import org.assertj.core.api.WritableAssertionInfo;
import org.assertj.core.presentation.StandardRepresentation;
import org.externalcontacts.domain.PersonalData;

/**
 * Values as failures show them: with personal data, because a failed test that hides what differs explains nothing, and people of tests
 * are invented.
 */
final class Described extends StandardRepresentation {

    private static final Described ALL = new Described();

    private Described() {}

    /** The value, and whatever is in it, with personal data. */
    static String text(Object value) {
        if (value instanceof PersonalData personal) {
            return personal.describe();
        } else if (value instanceof Option<?> option) {
            return option.map(Described::text).getOrElse("nothing");
        }
        return value instanceof Traversable<?> many
                ? many.map(Described::text).mkString("[", ", ", "]")
                : String.valueOf(value);
    }

    /** Lets the assertions that come with AssertJ, such as {@code isEqualTo}, show values in this way too. */
    static void in(WritableAssertionInfo info) {
        info.useRepresentation(ALL);
    }

    @Override
    public String toStringOf(Object value) {
        return value instanceof PersonalData || value instanceof Option || value instanceof Traversable
                ? text(value)
                : super.toStringOf(value);
    }
}
