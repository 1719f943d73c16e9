package org.externalcontacts.adapter.postgres.internal.sql;

import java.sql.SQLException;

/** Makes a value of a row. */
@FunctionalInterface
public interface RowReader<T> {

    /** The value in this row, which is valid only during the call. */
    T read(Row row) throws SQLException;
}
