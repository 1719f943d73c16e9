package org.externalcontacts.adapter.postgres.internal.request;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Statements;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.storage.KeptRequest;
import org.externalcontacts.application.storage.RequestRecords;
import org.externalcontacts.wire.internal.event.RequestCodec;

/** Calls with idempotency keys of one snapshot. */
public final class PostgresRequests implements RequestRecords {

    static final Statements STATEMENTS = Statements.in("request.sql");
    static final RequestCodec CODEC = new RequestCodec();

    private static final Sql FIND = STATEMENTS.get("find");

    private static final Sql EVERY = STATEMENTS.get("every");
    private static final int PAGE = 500;

    private final Transaction transaction;

    /** The calls that this transaction sees. */
    public PostgresRequests(Transaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public Option<KeptRequest> find(IdempotencyKey key) {
        return transaction.row(FIND.call().set("key", key.text()), row -> read(row.bytes("body")));
    }

    @Override
    public Iterator<KeptRequest> every() {
        return Iterator.iterate(page(""), before -> page(before.last().key().text()))
                .takeUntil(List::isEmpty)
                .flatMap(page -> page);
    }

    private List<KeptRequest> page(String after) {
        return transaction.rows(EVERY.call().set("after", after).set("limit", PAGE), row -> read(row.bytes("body")));
    }

    private static KeptRequest read(byte[] body) {
        try {
            return CODEC.read(body);
        } catch (IOException damaged) {
            throw new UncheckedIOException("a stored record cannot be read", damaged);
        }
    }
}
