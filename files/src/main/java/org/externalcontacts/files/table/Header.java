package org.externalcontacts.files.table;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.externalcontacts.domain.CleanText;
import org.externalcontacts.files.internal.table.Heading;

/** The first row of a table. {@code headings} are as they were written. */
public record Header(Seq<String> headings) {

    /** How many columns the table has. */
    public int size() {
        return headings.size();
    }

    /** How many columns there are up to the last that has a heading: a row that ends there lacks nothing. */
    private int named() {
        return headings.lastIndexWhere(heading -> !CleanText.isBlank(heading)) + 1;
    }

    /** Whether these values can be a row of the table: blank ones beyond the columns are separators at the end of the line. */
    public boolean fits(Seq<String> cells) {
        return cells.size() >= named() && cells.drop(size()).forAll(CleanText::isBlank);
    }

    /** The place of the first column of this heading, from 0, however it is spelled. */
    public Option<Integer> indexOf(String heading) {
        String normal = Heading.normal(heading);
        return Option.some(
                        headings.indexWhere(written -> Heading.normal(written).equals(normal)))
                .filter(index -> index >= 0);
    }

    /** Those of these headings that no column has. */
    public List<String> lacking(List<String> wanted) {
        return wanted.filter(heading -> indexOf(heading).isEmpty());
    }

    /** The heading of the column of this place, from 0, as it is shown. */
    public String shown(int column) {
        return Heading.shown(headings.get(column), column);
    }
}
