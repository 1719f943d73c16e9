package org.externalcontacts.adapter.postgres.internal.sql;

/** Makes a value of a row. */
@FunctionalInterface
public interface RowReader<T> {

    /** The value in this row, which is valid only during the call. */
    T read(Row row);
}
