package org.externalcontacts.adapter.postgres.internal.activity;

import io.vavr.control.Option;
import org.externalcontacts.adapter.postgres.internal.record.Facts;
import org.externalcontacts.adapter.postgres.internal.snapshot.Kind;
import org.externalcontacts.adapter.postgres.internal.snapshot.ReadSet;
import org.externalcontacts.adapter.postgres.internal.sql.Call;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.domain.conversation.Association;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.journey.Session;

/**
 * Writes associations and sessions. A conversation has no row that could be locked, so an association is written only in place of the one that was
 * seen.
 */
public final class ActivityWrites {

    private static final Sql ASSOCIATE = PostgresConversations.STATEMENTS.get("associate");
    private static final Sql REASSOCIATE = PostgresConversations.STATEMENTS.get("reassociate");
    private static final Sql DISASSOCIATE = PostgresConversations.STATEMENTS.get("disassociate");
    private static final Sql PUT_SESSION = PostgresConversations.STATEMENTS.get("session.put");

    private final Transaction transaction;
    private final ReadSet seen;

    /** Writes in this transaction what was decided on what was seen. */
    public ActivityWrites(Transaction transaction, ReadSet seen) {
        this.transaction = transaction;
        this.seen = seen;
    }

    /** A contact for a communication. */
    public void associate(Association association) {
        Option<Association> before = before(association.communication());
        Call call = before.map(known -> place(REASSOCIATE, known))
                .getOrElse(() -> at(ASSOCIATE, association.communication()))
                .set("medium", association.communication().mediaType().text())
                .set("contact", association.contact().value());
        transaction.later(call);
    }

    /** No contact for a communication. */
    public void disassociate(Communication communication) {
        before(communication).forEach(known -> transaction.later(place(DISASSOCIATE, known)));
    }

    /** A session, new or in its new state. */
    public void put(Session session) {
        transaction.later(PUT_SESSION
                .call()
                .set("id", session.id().value())
                .set("contact", session.contact().value())
                .set(
                        "body",
                        Facts.json(
                                new Fact.SessionRecorded(session),
                                seen.stored(Kind.SESSION, session.id().value())))
                .set("created", session.created()));
    }

    private Option<Association> before(Communication communication) {
        return seen.association(new ReadSet.Place(communication.conversation(), communication.communication()));
    }

    private static Call place(Sql sql, Association known) {
        return at(sql, known.communication())
                .set("medium_before", known.communication().mediaType().text())
                .set("contact_before", known.contact().value());
    }

    private static Call at(Sql sql, Communication communication) {
        return sql.call()
                .set("conversation", communication.conversation().value())
                .set("communication", communication.communication().value());
    }
}
