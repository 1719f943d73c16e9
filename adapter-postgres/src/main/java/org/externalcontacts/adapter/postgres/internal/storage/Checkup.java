package org.externalcontacts.adapter.postgres.internal.storage;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.externalcontacts.adapter.postgres.internal.sql.Database;
import org.externalcontacts.adapter.postgres.internal.sql.PoolUse;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Statements;
import org.externalcontacts.application.ExternalContacts.Health;

/** Looks at a database as an operator does: whether it takes writes, how new its tables are, and whether there are connections enough. */
final class Checkup {

    private static final Statements STATEMENTS = Statements.in("tenant.sql");
    private static final Sql CONDITION = STATEMENTS.get("condition");
    private static final Sql VERSION = STATEMENTS.get("version");

    private Checkup() {}

    /** What it finds, as this tenant sees it. */
    static Health of(Database database) {
        Option<PoolUse> pool = database.pool();
        Condition now = database.once(transaction -> transaction.row(
                        CONDITION.call(), row -> new Condition(row.truth("writable"), row.truth("versioned"))))
                .get();
        Option<String> version = now.isVersioned()
                ? database.once(transaction -> transaction.row(VERSION.call(), row -> row.text("version")))
                : Option.none();
        return new Health(now.isWritable(), details(version, pool));
    }

    private static Map<String, String> details(Option<String> version, Option<PoolUse> pool) {
        Map<String, String> details = LinkedHashMap.empty();
        for (String known : version) {
            details = details.put("schemaVersion", known);
        }
        for (PoolUse use : pool) {
            details = details.put("connectionsActive", String.valueOf(use.active()))
                    .put("connectionsIdle", String.valueOf(use.idle()))
                    .put("connectionsMost", String.valueOf(use.most()))
                    .put("callsWaiting", String.valueOf(use.waiting()));
        }
        return details;
    }

    /**
     * What is asked of the database at once.
     *
     * @param isVersioned whether a table tells how new the others are, and this user may read it
     */
    private record Condition(boolean isWritable, boolean isVersioned) {}
}
