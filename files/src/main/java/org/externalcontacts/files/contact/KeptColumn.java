package org.externalcontacts.files.contact;

import org.externalcontacts.files.table.Table;

/** A column that the caller of the reader asked for. */
record KeptColumn(int index, String heading, String name) implements Column {

    @Override
    public String described() {
        return heading + " (kept)";
    }

    @Override
    public void read(Table.Row row, Assembly person) {
        row.at(index).forEach(value -> person.keep(name, value));
    }
}
