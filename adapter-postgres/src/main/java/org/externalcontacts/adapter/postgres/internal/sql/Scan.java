package org.externalcontacts.adapter.postgres.internal.sql;

import io.vavr.control.Option;
import java.util.UUID;

/**
 * A query in the order of ids, which PostgreSQL compares as their texts compare.
 *
 * @param first from the first id on
 * @param next from behind an id on
 */
public record Scan(Sql first, Sql next) {

    /** A call of it, from behind this id on, if there is one. */
    public Call from(Option<UUID> after) {
        return after.map(id -> next.call().set("after", id)).getOrElse(first::call);
    }
}
