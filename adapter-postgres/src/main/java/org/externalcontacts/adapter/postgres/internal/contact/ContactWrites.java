package org.externalcontacts.adapter.postgres.internal.contact;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.UUID;
import org.externalcontacts.adapter.postgres.internal.record.Lexemes;
import org.externalcontacts.adapter.postgres.internal.record.Profiles;
import org.externalcontacts.adapter.postgres.internal.record.Reached;
import org.externalcontacts.adapter.postgres.internal.record.SortKeys;
import org.externalcontacts.adapter.postgres.internal.schema.PostgresSchemas;
import org.externalcontacts.adapter.postgres.internal.snapshot.Kind;
import org.externalcontacts.adapter.postgres.internal.snapshot.ReadSet;
import org.externalcontacts.adapter.postgres.internal.sql.Call;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.search.Words;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.schema.CustomFields;

/** Writes contacts, the rows by which they are found, and merge sets, under the locks that storing has taken. */
public final class ContactWrites {

    private static final Sql ADD = PostgresContacts.STATEMENTS.get("add");
    private static final Sql REPLACE = PostgresContacts.STATEMENTS.get("replace");
    private static final Sql ADD_LISTED = PostgresContacts.STATEMENTS.get("add.listed");
    private static final Sql REPLACE_LISTED = PostgresContacts.STATEMENTS.get("replace.listed");
    private static final Sql UNLIST = PostgresContacts.STATEMENTS.get("unlist");
    private static final Sql TOUCH = PostgresContacts.STATEMENTS.get("touch");

    private static final List<Sql> MERGE = List.of(
                    "merge.ended", "merge.made", "merge.aliases", "merge.alias", "merge.sets", "merge.set")
            .map(PostgresContacts.STATEMENTS::get);

    private static final List<Sql> REMOVE = List.of(
                    "remove",
                    "unlist",
                    "remove.aliases",
                    "remove.sets",
                    "remove.notes",
                    "remove.sessions",
                    "remove.associations")
            .map(PostgresContacts.STATEMENTS::get);

    private final Transaction transaction;
    private final ReadSet seen;
    private final Lexemes lexemes;
    private final PostgresSchemas schemas;

    /** Writes in this transaction what was decided on what was seen. */
    public ContactWrites(Transaction transaction, ReadSet seen, Lexemes lexemes, PostgresSchemas schemas) {
        this.transaction = transaction;
        this.seen = seen;
        this.lexemes = lexemes;
        this.schemas = schemas;
    }

    /** A new contact. Its id being in use is a mistake of the source of ids, which deciding again would not mend. */
    public void add(Contact contact) {
        Call call = contact.isListed() ? indexed(ADD_LISTED, contact) : columns(ADD, contact);
        transaction.later(call.set("profile", Profiles.json(contact.profile())));
    }

    /** A contact in its new state. */
    public void replace(Contact contact) {
        Call call = contact.isListed() ? indexed(REPLACE_LISTED, contact) : columns(REPLACE, contact);
        Option<byte[]> stored = seen.stored(Kind.CONTACT, contact.id().value());
        transaction.later(call.set("profile", Profiles.json(contact.profile(), stored)));
        if (!contact.isListed()) {
            unlist(List.of(contact.id()));
        }
    }

    /** Two contacts become ancestors of a third, which is there already. */
    public void merge(Change.Merge change) {
        MergeOperation operation = change.operation();
        MERGE.forEach(sql -> transaction.later(sql.call()
                .set("source", operation.source().value())
                .set("target", operation.target().value())
                .set("result", operation.result().value())
                .set("members", ids(change.mergeSet()))));
        unlist(List.of(operation.source(), operation.target()));
    }

    /** Contacts, with all that hangs on them but their identifiers. */
    public void remove(Seq<ContactId> contacts) {
        REMOVE.forEach(sql -> transaction.later(sql.call().set("ids", ids(contacts))));
    }

    /** Contacts of which something has changed that is not in their own row. */
    public void touch(Seq<ContactId> contacts) {
        transaction.later(TOUCH.call().set("ids", ids(contacts)));
    }

    private void unlist(List<ContactId> contacts) {
        transaction.later(UNLIST.call().set("ids", ids(contacts)));
    }

    /** With the row by which it is found. */
    private Call indexed(Sql sql, Contact contact) {
        return columns(sql, contact)
                .set("last", SortKeys.of(contact.profile().name().last()))
                .set("first", SortKeys.of(contact.profile().name().first()))
                .set("middle", SortKeys.of(contact.profile().name().middle()))
                .set("title", SortKeys.of(contact.profile().title()))
                .set("words", lexemes.vector(Words.of(contact, schemas::named), Reached.by(contact.profile())));
    }

    private static Call columns(Sql sql, Contact contact) {
        return sql.call()
                .set("id", contact.id().value())
                .set("type", contact.type().text())
                .set("organization", contact.profile().organization().map(OrganizationId::value))
                .set(
                        "schema",
                        contact.profile()
                                .customFields()
                                .map(CustomFields::schema)
                                .map(ref -> ref.id().value()))
                .set("created", contact.dates().created())
                .set("modified", contact.dates().modified())
                .set("seen", contact.lastInteraction())
                .set("expires", contact.expires());
    }

    private static UUID[] ids(Seq<ContactId> contacts) {
        return contacts.map(ContactId::value).toJavaArray(UUID[]::new);
    }
}
