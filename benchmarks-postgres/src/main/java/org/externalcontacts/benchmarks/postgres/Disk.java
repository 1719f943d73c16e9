package org.externalcontacts.benchmarks.postgres;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** What tables take on the disk, with their indexes. */
final class Disk {

    private Disk() {}

    static long bytes(DataSource source, String schema, String... tables) {
        String sizes = Stream.of(tables)
                .map(table -> "pg_total_relation_size('" + schema + "." + table + "')")
                .collect(Collectors.joining(" + "));
        return Sql.number(source, "select " + sizes);
    }
}
