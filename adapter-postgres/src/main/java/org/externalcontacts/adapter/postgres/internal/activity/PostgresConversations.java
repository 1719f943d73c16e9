package org.externalcontacts.adapter.postgres.internal.activity;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.externalcontacts.adapter.postgres.internal.snapshot.ReadSet;
import org.externalcontacts.adapter.postgres.internal.sql.Row;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Statements;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.storage.ConversationRecords;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.Association;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.conversation.CommunicationId;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.conversation.MediaType;

/** Associations of one snapshot. */
public final class PostgresConversations implements ConversationRecords {

    static final Statements STATEMENTS = Statements.in("activity.sql");

    private static final Sql ASSOCIATIONS = STATEMENTS.get("associations");

    private static final Sql ASSOCIATIONS_OF = STATEMENTS.get("associations.of");

    private final Transaction transaction;
    private final ReadSet seen;

    /** The associations that this transaction sees. */
    public PostgresConversations(Transaction transaction, ReadSet seen) {
        this.transaction = transaction;
        this.seen = seen;
    }

    @Override
    public List<Association> of(ConversationId conversation) {
        List<Association> found = transaction.rows(
                ASSOCIATIONS.call().set("conversation", conversation.value()), PostgresConversations::association);
        found.forEach(seen::association);
        return found;
    }

    @Override
    public List<Association> ofContacts(Seq<ContactId> contacts) {
        return transaction.rows(ASSOCIATIONS_OF.call().ids("contacts", contacts), PostgresConversations::association);
    }

    private static Association association(Row row) {
        return new Association(
                new Communication(
                        new ConversationId(row.id("conversation_id")),
                        new CommunicationId(row.id("communication_id")),
                        new MediaType(row.text("media_type"))),
                new ContactId(row.id("contact_id")));
    }
}
