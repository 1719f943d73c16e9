package org.externalcontacts.adapter.postgres.internal.activity;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.adapter.postgres.internal.record.Facts;
import org.externalcontacts.adapter.postgres.internal.snapshot.Kind;
import org.externalcontacts.adapter.postgres.internal.snapshot.ReadSet;
import org.externalcontacts.adapter.postgres.internal.sql.Call;
import org.externalcontacts.adapter.postgres.internal.sql.Row;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.storage.SessionRecords;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.journey.SessionId;

/** Journey sessions of one snapshot. */
public final class PostgresSessions implements SessionRecords {

    private static final Sql FIND = PostgresConversations.STATEMENTS.get("session");
    private static final Sql FIRST = PostgresConversations.STATEMENTS.get("sessions");
    private static final Sql NEXT = PostgresConversations.STATEMENTS.get("sessions.after");

    private final Transaction transaction;
    private final ReadSet seen;

    /** The sessions that this transaction sees. */
    public PostgresSessions(Transaction transaction, ReadSet seen) {
        this.transaction = transaction;
        this.seen = seen;
    }

    @Override
    public Option<Session> find(SessionId id) {
        return transaction.row(FIND.call().set("id", id.value()), row -> {
            seen.record(Kind.SESSION, id.value(), row.number("version"), () -> row.bytes("body"));
            return session(row);
        });
    }

    @Override
    public List<Session> of(List<ContactId> contacts, Option<Position> after, int limit) {
        Call page = after.map(last -> NEXT.call()
                        .set("created", last.created())
                        .set("id", last.id().value()))
                .getOrElse(FIRST::call);
        return transaction.rows(page.ids("contacts", contacts).set("limit", limit), PostgresSessions::session);
    }

    private static Session session(Row row) {
        return Facts.read(row.bytes("body"), Fact.SessionRecorded.class, Fact.SessionRecorded::session);
    }
}
