package org.externalcontacts.adapter.postgres.internal.contact;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
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
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.schema.CustomFields;

/** Writes contacts, the rows by which they are found, and merge sets, under the locks that storing has taken. */
public final class ContactWrites {

    private static final Sql ADD_ONE = PostgresContacts.STATEMENTS.get("add", Map.of("given", "{given.one}"));
    private static final Sql ADD_MANY = PostgresContacts.STATEMENTS.get("add", Map.of("given", "{given.many}"));
    private static final Sql REPLACE = PostgresContacts.STATEMENTS.get("replace");
    private static final Sql REPLACE_LISTED = PostgresContacts.STATEMENTS.get("replace.listed");
    private static final Sql UNLIST = PostgresContacts.STATEMENTS.get("unlist");
    private static final Sql TOUCH = PostgresContacts.STATEMENTS.get("touch");

    private static final List<Sql> MERGE =
            List.of("merge.ended", "merge.made", "merge.alias", "merge.set").map(PostgresContacts.STATEMENTS::get);

    /** What the two contacts bring with them when they were merged before. */
    private static final List<Sql> MERGE_SETS =
            List.of("merge.aliases", "merge.sets").map(PostgresContacts.STATEMENTS::get);

    /** A result and two contacts that were never merged. */
    private static final int SMALLEST_SET = 3;

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

    /**
     * New contacts, with identifiers that they hold from the beginning: if one is not free, it has to be decided again. An id being in use is
     * a mistake of the source of ids, which deciding again would not mend.
     *
     * @param sent is told when they are sent
     */
    public void add(List<Contact> contacts, List<Change.ClaimIfFree> claims, Runnable sent) {
        Call call = (contacts.size() == 1 ? added(contacts.head()) : added(contacts))
                .set("contacts", contacts.size())
                .set(
                        "claimed_types",
                        texts(claims, claim -> claim.identifier().type().text()))
                .set("claimed_values", texts(claims, claim -> claim.identifier().value()))
                .ids("holders", claims.map(Change.ClaimIfFree::contact))
                .set("moments", claims.map(Change.ClaimIfFree::at).toJavaArray(Instant[]::new));
        transaction.later(call, row -> row, rows -> sent.run());
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
        List<Sql> statements = change.mergeSet().size() > SMALLEST_SET ? MERGE_SETS.appendAll(MERGE) : MERGE;
        statements.forEach(sql -> transaction.later(sql.call()
                .set("source", operation.source().value())
                .set("target", operation.target().value())
                .set("result", operation.result().value())
                .ids("members", change.mergeSet())));
        unlist(List.of(operation.source(), operation.target()));
    }

    /** Contacts, with all that hangs on them but their identifiers. */
    public void remove(Seq<ContactId> contacts) {
        REMOVE.forEach(sql -> transaction.later(sql.call().ids("ids", contacts)));
    }

    /** Contacts of which something has changed that is not in their own row. */
    public void touch(Seq<ContactId> contacts) {
        transaction.later(TOUCH.call().ids("ids", contacts));
    }

    private void unlist(List<ContactId> contacts) {
        transaction.later(UNLIST.call().ids("ids", contacts));
    }

    /** With the row by which it is found. */
    private Call indexed(Sql sql, Contact contact) {
        return columns(sql, contact)
                .set("last", SortKeys.of(contact.profile().name().last()))
                .set("first", SortKeys.of(contact.profile().name().first()))
                .set("middle", SortKeys.of(contact.profile().name().middle()))
                .set("title", SortKeys.of(contact.profile().title()))
                .set("words", words(contact));
    }

    private static Call columns(Sql sql, Contact contact) {
        return sql.call()
                .set("id", contact.id().value())
                .set("type", contact.type().text())
                .set("organization", organization(contact))
                .set("schema", schema(contact))
                .set("created", contact.dates().created())
                .set("modified", contact.dates().modified())
                .set("seen", contact.lastInteraction())
                .set("expires", contact.expires());
    }

    private Call added(Contact contact) {
        return indexed(ADD_ONE, contact)
                .set("profile", Profiles.json(contact.profile()))
                .set("listed", contact.isListed());
    }

    private Call added(List<Contact> contacts) {
        return ADD_MANY.call()
                .ids("ids", contacts.map(Contact::id))
                .set("types", texts(contacts, contact -> contact.type().text()))
                .set("profiles", texts(contacts, contact -> Profiles.json(contact.profile())))
                .set("organizations", each(contacts, ContactWrites::organization, UUID[]::new))
                .set("schemas", each(contacts, ContactWrites::schema, UUID[]::new))
                .set(
                        "created",
                        contacts.map(contact -> contact.dates().created()).toJavaArray(Instant[]::new))
                .set(
                        "modified",
                        contacts.map(contact -> contact.dates().modified()).toJavaArray(Instant[]::new))
                .set("seen", each(contacts, Contact::lastInteraction, Instant[]::new))
                .set("expires", each(contacts, Contact::expires, Instant[]::new))
                .set("listed", contacts.map(Contact::isListed).toJavaArray(Boolean[]::new))
                .set("last", keys(contacts, profile -> profile.name().last()))
                .set("first", keys(contacts, profile -> profile.name().first()))
                .set("middle", keys(contacts, profile -> profile.name().middle()))
                .set("title", keys(contacts, ContactProfile::title))
                .set("words", texts(contacts, contact -> contact.isListed() ? words(contact) : ""));
    }

    private String words(Contact contact) {
        return lexemes.vector(Words.of(contact, schemas::named), Reached.by(contact.profile()));
    }

    private static byte[][] keys(List<Contact> contacts, Function<ContactProfile, Option<String>> text) {
        return each(contacts, contact -> SortKeys.of(text.apply(contact.profile())), byte[][]::new);
    }

    private static <T> String[] texts(List<T> all, Function<T, String> text) {
        return all.map(text).toJavaArray(String[]::new);
    }

    /** One value of each, null for none. */
    private static <T, V> V[] each(List<T> all, Function<T, Option<V>> value, IntFunction<V[]> array) {
        return all.map(one -> value.apply(one).getOrNull()).toJavaArray(array);
    }

    private static Option<UUID> organization(Contact contact) {
        return contact.profile().organization().map(OrganizationId::value);
    }

    private static Option<UUID> schema(Contact contact) {
        return contact.profile()
                .customFields()
                .map(CustomFields::schema)
                .map(ref -> ref.id().value());
    }
}
