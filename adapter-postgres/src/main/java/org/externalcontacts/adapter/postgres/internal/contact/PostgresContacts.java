package org.externalcontacts.adapter.postgres.internal.contact;

import io.vavr.Tuple;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.externalcontacts.adapter.postgres.internal.record.Lexemes;
import org.externalcontacts.adapter.postgres.internal.snapshot.Kind;
import org.externalcontacts.adapter.postgres.internal.snapshot.ReadSet;
import org.externalcontacts.adapter.postgres.internal.sql.Call;
import org.externalcontacts.adapter.postgres.internal.sql.Row;
import org.externalcontacts.adapter.postgres.internal.sql.Scan;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Statements;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.application.search.ContactSearch;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.application.search.LookupValue;
import org.externalcontacts.application.storage.ContactRecords;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.organization.OrganizationId;

/** Contacts of one snapshot. An ancestor is read together with its canonical contact, since it changes only with that contact. */
public final class PostgresContacts implements ContactRecords {

    static final Statements STATEMENTS = Statements.in("contact.sql");

    private static final Sql FIND_OWN = STATEMENTS.get("find.own");
    private static final Sql FIND = STATEMENTS.get("find");
    private static final Sql RESOLVE = STATEMENTS.get("resolve");
    private static final Sql FIND_ALL_OWN = STATEMENTS.get("find.all.own");
    private static final Sql FIND_ALL = STATEMENTS.get("find.all");
    private static final Sql RESOLVE_ALL = STATEMENTS.get("resolve.all");
    private static final Sql HOLDING_OWN = STATEMENTS.get("holding.own");
    private static final Sql HOLDING = STATEMENTS.get("holding");
    private static final Sql CANONICAL = STATEMENTS.get("canonical");
    private static final Scan SCAN = STATEMENTS.scan("scan", "id");
    private static final Scan EVERY = STATEMENTS.scan("every", "id");
    private static final Sql REACHED = STATEMENTS.get("reached");
    private static final Sql DUE = STATEMENTS.get("due");
    private static final Sql MEMBERS = STATEMENTS.get("members");
    private static final Sql ORPHANS = STATEMENTS.get("orphans");

    private static final int PAGE = 500;

    /** Whatever expires does so in between; moments far beyond are not taken by the database. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("+20000-01-01T00:00:00Z");

    private final Transaction transaction;
    private final ReadSet seen;
    private final Lexemes lexemes;

    /** The contacts that this transaction sees. */
    public PostgresContacts(Transaction transaction, ReadSet seen, Lexemes lexemes) {
        this.transaction = transaction;
        this.seen = seen;
        this.lexemes = lexemes;
    }

    @Override
    public Option<Contact> find(ContactId id) {
        return seen.records().get(id, () -> one(id, FIND, new Canonical(id)));
    }

    @Override
    public Option<Contact> resolve(ContactId id) {
        return seen.records().get(new Canonical(id), () -> one(id, RESOLVE, id));
    }

    @Override
    public Map<ContactId, Contact> findAll(Seq<ContactId> ids) {
        return seen.records().getAll(ids, unread -> all(FIND_ALL, unread));
    }

    @Override
    public Map<ContactId, Contact> resolveAll(Seq<ContactId> ids) {
        return all(RESOLVE_ALL, ids);
    }

    @Override
    public Option<Contact> holding(Identifier identifier) {
        return row(
                HOLDING_OWN,
                HOLDING,
                sql -> sql.call().set("type", identifier.type().text()).set("value", identifier.value()));
    }

    @Override
    public Option<ContactId> canonical(ContactId id) {
        return transaction.row(CANONICAL.call().set("id", id.value()), this::versioned);
    }

    @Override
    public Found<Contact> search(ContactSearch search) {
        return new ContactFinder(transaction, lexemes).search(search);
    }

    /** {@link #search}, each contact with its organization. */
    public Found<ContactView> searchWithOrganizations(ContactSearch search) {
        return new ContactFinder(transaction, lexemes).searchWithOrganizations(search);
    }

    @Override
    public List<Contact> scan(Option<ContactId> after, int limit) {
        return many(SCAN.from(after.map(ContactId::value)).set("limit", limit));
    }

    @Override
    public Iterator<Contact> every() {
        return Iterator.iterate(page(Option.none()), before -> page(before.lastOption()))
                .takeUntil(List::isEmpty)
                .flatMap(page -> page);
    }

    private List<Contact> page(Option<Contact> after) {
        return many(EVERY.from(after.map(last -> last.id().value())).set("limit", PAGE));
    }

    @Override
    public List<Contact> reachedBy(LookupValue value, int limit) {
        return many(REACHED.call().set("query", lexemes.query(value)).set("limit", limit))
                .filter(contact -> value.reaches(contact.profile()));
    }

    @Override
    public List<ContactId> due(Instant moment, int limit) {
        if (moment.isBefore(EARLIEST)) {
            return List.empty();
        }
        Instant within = moment.isAfter(LATEST) ? LATEST : moment;
        return transaction.rows(DUE.call().set("moment", within).set("limit", limit), this::versioned);
    }

    @Override
    public List<Contact> members(OrganizationId organization, int limit) {
        return written(MEMBERS.call().set("organization", organization.value()).set("limit", limit));
    }

    @Override
    public List<Contact> orphans(int limit) {
        seen.orphans();
        return written(ORPHANS.call().set("limit", limit));
    }

    /** For a contact that was never merged, finding and resolving give the same record, which is remembered under both keys. */
    private Option<Contact> one(ContactId id, Sql whole, Object otherKey) {
        Option<Contact> found = row(FIND_OWN, whole, sql -> sql.call().set("id", id.value()));
        found.filter(unmerged -> unmerged.merge().isEmpty())
                .forEach(unmerged -> seen.records().put(otherKey, found));
        return found;
    }

    /** The row of a query that has at most one: asked for by the own columns, and if the contact was merged, once more as a whole. */
    private Option<Contact> row(Sql own, Sql whole, Function<Sql, Call> call) {
        return transaction
                .row(call.apply(own), this::own)
                .flatMap(found -> found.orElse(() -> again().row(call.apply(whole), this::whole)));
    }

    private Transaction again() {
        transaction.forget();
        return transaction;
    }

    private Map<ContactId, Contact> all(Sql whole, Seq<ContactId> ids) {
        Option<Seq<Contact>> unmerged =
                Option.sequence(transaction.rows(FIND_ALL_OWN.call().ids("ids", ids.distinct()), this::own));
        return unmerged.<Map<ContactId, Contact>>map(found -> found.toMap(Contact::id, contact -> contact))
                .getOrElse(() -> again().rows(
                                whole.call().ids("ids", ids.distinct()),
                                row -> Tuple.of(new ContactId(row.id("wanted")), whole(row)))
                        .toMap(entry -> entry));
    }

    private List<Contact> many(Call call) {
        return transaction.rows(call, ContactRow::read).map(ContactRow::contact);
    }

    /** Contacts that are about to be written themselves, ancestors among them. */
    private List<Contact> written(Call call) {
        return transaction.rows(call, row -> {
            seen.record(Kind.CONTACT, row.id("id"), row.number("version"));
            return whole(row);
        });
    }

    private Option<Contact> own(Row row) {
        return ContactRow.readOwn(row).map(read -> noted(row, read));
    }

    private Contact whole(Row row) {
        return noted(row, ContactRow.read(row));
    }

    private Contact noted(Row row, ContactRow read) {
        seen.record(Kind.CONTACT, read.head(), read.headVersion());
        seen.stored(Kind.CONTACT, read.contact().id().value(), () -> row.bytes("profile"));
        return read.contact();
    }

    private ContactId versioned(Row row) {
        UUID id = row.id("id");
        seen.record(Kind.CONTACT, id, row.number("version"));
        return new ContactId(id);
    }

    /** The key of what an id resolves to. */
    private record Canonical(ContactId id) {}
}
