package org.externalcontacts.files.table;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.domain.CleanText;

/**
 * One row of a table.
 *
 * @param line where it begins in the file, from 1
 * @param header the header that it is read under
 * @param written how many values it was written with
 * @param cells its values, as many as the header has columns, or why they cannot be separated
 */
public record Row(long line, Header header, int written, Either<String, Seq<String>> cells) {

    /** Whether values may be in the wrong columns: the row has a blank one too many, as it also has when a separator in a value is not quoted. */
    public boolean mayBeShifted() {
        return written > header.size();
    }

    /** The value in the column of this place, from 0; none when it is blank or the row cannot be read. */
    public Option<String> at(int column) {
        return cells.toOption().flatMap(values -> CleanText.of(values.get(column)));
    }

    /** The value under this heading, or none when it is blank, there is no such column, or the row cannot be read. */
    public Option<String> get(String heading) {
        return header.indexOf(heading).flatMap(this::at);
    }
}
