package org.externalcontacts.files.contact;

import org.externalcontacts.files.table.Table;

/** A column of a table that is used, and what its values become. */
interface Column {

    /** The heading, and what becomes of the values. */
    String described();

    /** Adds what the row has in this column. */
    void read(Table.Row row, Assembly person);
}
