package org.externalcontacts.adapter.postgres.internal.request;

import java.nio.charset.StandardCharsets;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.storage.KeptRequest;

/** Writes calls with idempotency keys, and removes some of those that do not count any more. */
public final class RequestWrites {

    private static final Sql KEEP = PostgresRequests.STATEMENTS.get("keep");

    private final Transaction transaction;

    /** Writes in this transaction. */
    public RequestWrites(Transaction transaction) {
        this.transaction = transaction;
    }

    /** A call. If another one with its key counts meanwhile, it has to be decided again, and that one is the answer. */
    public void keep(KeptRequest request) {
        transaction.later(KEEP.call()
                .set("key", request.key().text())
                .set("body", new String(PostgresRequests.CODEC.write(request), StandardCharsets.UTF_8))
                .set("at", request.at())
                .set("horizon", request.at().minus(IdempotencyKey.KEPT)));
    }
}
