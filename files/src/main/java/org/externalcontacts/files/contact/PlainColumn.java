package org.externalcontacts.files.contact;

import org.externalcontacts.files.internal.table.Heading;
import org.externalcontacts.files.table.Table;

/** A column whose heading says what its values are. */
record PlainColumn(int index, String heading, Target target) implements Column {

    @Override
    public String described() {
        String path = target.field().path();
        return Heading.normal(heading).equals(Heading.normal(path)) ? heading : heading + " (" + path + ")";
    }

    @Override
    public void read(Table.Row row, Assembly person) {
        person.add(target, heading, row.at(index));
    }
}
