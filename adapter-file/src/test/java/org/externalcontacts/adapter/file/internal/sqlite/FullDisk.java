package org.externalcontacts.adapter.file.internal.sqlite;

import java.sql.SQLException;
import java.sql.Statement;

/** A disk that has no more room for a file. */
public final class FullDisk {

    private FullDisk() {}

    /** Lets the file grow no further. */
    public static void under(RecordFile file) {
        limit(file, 1);
    }

    private static void limit(RecordFile file, int pages) {
        try (Statement statement = file.connection.createStatement()) {
            // SQLite takes the present number of pages when that is more.
            statement.execute("PRAGMA max_page_count = " + pages);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
