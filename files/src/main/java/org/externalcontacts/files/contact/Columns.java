package org.externalcontacts.files.contact;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.files.internal.table.Heading;
import org.externalcontacts.files.table.Table;

/** What each column of a table is used for. */
record Columns(List<Column> used, List<String> unused) {

    private static final String JOB_TITLE = "jobtitle";
    private static final String TITLE = "title";

    /** Whether the heading is known, or one of the columns that the caller asked for. */
    static boolean isKnown(String heading, List<String> kept) {
        return Headings.target(heading).isDefined()
                || LabelledColumn.isKnown(heading)
                || named(heading, kept).isDefined();
    }

    /** Reads a header. */
    static Columns of(Table.Header header, List<String> kept) {
        List<Option<Column>> columns = List.range(0, header.size()).map(index -> column(header, index, kept));
        List<Integer> labels = columns.flatMap(column -> column)
                .flatMap(column -> column instanceof LabelledColumn values ? values.label() : Option.none());
        return new Columns(
                columns.flatMap(column -> column),
                columns.zipWithIndex()
                        .filter(column -> column._1.isEmpty() && !labels.contains(column._2))
                        .map(column -> header.shown(column._2)));
    }

    private static Option<Column> column(Table.Header header, int index, List<String> kept) {
        String heading = header.headings().get(index);
        return named(heading, kept)
                .<Column>map(name -> new KeptColumn(index, header.shown(index), name))
                .orElse(() -> LabelledColumn.of(header, index))
                .orElse(() -> Headings.target(heading)
                        .map(target -> ofTheHeader(header, heading, target))
                        .filter(target -> isBestKey(header, heading, target))
                        .map(target -> new PlainColumn(index, header.shown(index), target)));
    }

    /** Outlook calls the form of address "Title" and the title "Job Title". */
    private static Target ofTheHeader(Table.Header header, String heading, Target target) {
        boolean formOfAddress = Heading.normal(heading).equals(TITLE)
                && header.indexOf(JOB_TITLE).isDefined();
        return formOfAddress ? Target.of(Field.SALUTATION) : target;
    }

    /** Of several columns with ids one is the key. */
    private static boolean isBestKey(Table.Header header, String heading, Target target) {
        return target.field() != Field.KEY
                || header.headings()
                        .filter(other -> Headings.target(other).contains(target))
                        .forAll(other -> Headings.rankAsKey(heading) <= Headings.rankAsKey(other));
    }

    private static Option<String> named(String heading, List<String> kept) {
        return kept.find(name -> Heading.normal(name).equals(Heading.normal(heading)));
    }
}
