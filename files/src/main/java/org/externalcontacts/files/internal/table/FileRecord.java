package org.externalcontacts.files.internal.table;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import org.externalcontacts.files.internal.text.Line;

/**
 * A record of a separated file.
 *
 * @param lines the lines it takes
 * @param cells its values, or why it cannot be split into them
 */
record FileRecord(List<Line> lines, Either<String, Seq<String>> cells) {

    /** Where the record begins, from 1. */
    long line() {
        return lines.head().number();
    }

    /** How many values it has; none if they cannot be separated. */
    int size() {
        return cells.map(Seq::size).getOrElse(0);
    }
}
