package org.externalcontacts.files.contact;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.externalcontacts.files.internal.table.Heading;
import org.externalcontacts.files.table.Table;

/**
 * A phone or e-mail column of Google Contacts: what its values are is in another column, row by row, and one cell may hold several.
 *
 * @param label the position of the label column, if the file has it
 */
record LabelledColumn(int index, String heading, boolean ofPhones, Option<Integer> label) implements Column {

    private static final Pattern HEADING = Pattern.compile("(email|phone)(\\d+)(value|label|type)");
    private static final String BETWEEN_VALUES = ":::";

    /** Whether the heading is one of a column with values and labels, or of its labels. */
    static boolean isKnown(String heading) {
        return HEADING.matcher(Heading.normal(heading)).matches();
    }

    /** The column at this position; none if it has no values. */
    static Option<Column> of(Table.Header header, int index) {
        Matcher parts = HEADING.matcher(Heading.normal(header.headings().get(index)));
        if (!parts.matches() || !parts.group(3).equals("value")) {
            return Option.none();
        }
        String numbered = parts.group(1) + parts.group(2);
        Option<Integer> label = header.indexOf(numbered + "label").orElse(() -> header.indexOf(numbered + "type"));
        return Option.some(
                new LabelledColumn(index, header.shown(index), parts.group(1).equals("phone"), label));
    }

    @Override
    public String described() {
        return heading
                + (ofPhones ? " (phone" : " (e-mail")
                + (label.isEmpty() ? ")" : " of the kind that its label says)");
    }

    @Override
    public void read(Table.Row row, Assembly person) {
        String kind = label.flatMap(row::at).getOrElse("");
        Option<Field> field = ofPhones ? Label.phone(kind) : Option.some(Label.email(kind));
        List<String> values = row.at(index).toList().flatMap(text -> List.of(text.split(BETWEEN_VALUES)));
        field.forEach(known -> values.forEach(value -> person.add(Target.of(known), heading, Option.some(value))));
        if (field.isEmpty() && !values.isEmpty()) {
            person.remark(heading + " is not kept: its label marks it as not for calls");
        }
    }
}
