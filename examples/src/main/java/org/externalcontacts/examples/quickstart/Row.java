package org.externalcontacts.examples.quickstart;

import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.domain.Text;

/**
 * One row of a CSV file.
 *
 * @param line where it starts in the file, from 1
 * @param values its values by column
 * @param columns how many values the row has
 * @param expected how many the header announces
 */
record Row(long line, Map<String, String> values, int columns, int expected) {

    /** The value in this column, or none when it is blank or the row ends before it. */
    Option<String> get(String column) {
        return Text.clean(values.get(column));
    }

    /** The row itself, or why its values cannot be told apart: it is cut off, or has a comma too many. */
    Either<String, Row> wellFormed() {
        return columns == expected
                ? Either.right(this)
                : Either.left("has " + columns + " columns, the header has " + expected);
    }
}
