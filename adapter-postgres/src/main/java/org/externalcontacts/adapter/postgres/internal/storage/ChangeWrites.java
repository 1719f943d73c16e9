package org.externalcontacts.adapter.postgres.internal.storage;

import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.externalcontacts.adapter.postgres.internal.activity.ActivityWrites;
import org.externalcontacts.adapter.postgres.internal.contact.ContactWrites;
import org.externalcontacts.adapter.postgres.internal.contact.PostgresContacts;
import org.externalcontacts.adapter.postgres.internal.identity.IdentifierWrites;
import org.externalcontacts.adapter.postgres.internal.note.NoteWrites;
import org.externalcontacts.adapter.postgres.internal.organization.OrganizationWrites;
import org.externalcontacts.adapter.postgres.internal.record.Lexemes;
import org.externalcontacts.adapter.postgres.internal.relationship.RelationshipWrites;
import org.externalcontacts.adapter.postgres.internal.request.RequestWrites;
import org.externalcontacts.adapter.postgres.internal.schema.PostgresSchemas;
import org.externalcontacts.adapter.postgres.internal.schema.SchemaWrites;
import org.externalcontacts.adapter.postgres.internal.snapshot.ReadSet;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.ImpliedIdentifiers;

/**
 * Carries the changes of a decision out, in order, under its locks. Those that follow each other go out together: new contacts with their claims,
 * releases, removals.
 */
final class ChangeWrites implements Change.Cases<ChangeWrites> {

    private final ContactWrites contacts;
    private final IdentifierWrites identifiers;
    private final OrganizationWrites organizations;
    private final NoteWrites notes;
    private final RelationshipWrites relationships;
    private final SchemaWrites schemas;
    private final ActivityWrites activity;
    private final RequestWrites requests;
    private final PostgresContacts stored;

    private final Map<ContactId, Contact> known = new HashMap<>();
    private final Set<ContactId> written = new HashSet<>();
    private final Set<ContactId> touched = new HashSet<>();
    private final Set<Change.ClaimIfFree> won = new HashSet<>();
    private List<Contact> additions = List.empty();
    private List<Change.ClaimIfFree> claims = List.empty();
    private List<Change.Release> releases = List.empty();
    private List<ContactId> removals = List.empty();
    private boolean leavesOrganizations;

    private ChangeWrites(Transaction transaction, ReadSet seen, Lexemes lexemes) {
        ReadSet unseen = ReadSet.ofWriting();
        // A version of a schema never changes: the decision has read those that its custom fields name.
        PostgresSchemas definitions = new PostgresSchemas(transaction, seen);
        contacts = new ContactWrites(transaction, seen, lexemes, definitions);
        identifiers = new IdentifierWrites(transaction, seen);
        organizations = new OrganizationWrites(transaction, seen, lexemes, definitions);
        notes = new NoteWrites(transaction, seen);
        relationships = new RelationshipWrites(transaction, seen);
        schemas = new SchemaWrites(transaction);
        activity = new ActivityWrites(transaction, seen);
        requests = new RequestWrites(transaction);
        leavesOrganizations = seen.sawOrphans();
        stored = new PostgresContacts(transaction, unseen, lexemes);
    }

    /**
     * Carries these changes out, at the latest when the transaction commits.
     *
     * @return the claims that have found their identifier free, as soon as they are sent
     */
    static Set<Change.ClaimIfFree> carryOut(
            Seq<Change> changes, Transaction transaction, ReadSet seen, Lexemes lexemes) {
        ChangeWrites writes = new ChangeWrites(transaction, seen, lexemes);
        changes.forEach(change -> change.fold(writes));
        writes.finish();
        return writes.won;
    }

    private void finish() {
        flushed();
        touched.removeAll(written);
        if (!touched.isEmpty()) {
            contacts.touch(List.ofAll(touched));
        }
        if (leavesOrganizations) {
            organizations.forgetAbandoned();
        }
    }

    @Override
    public ChangeWrites addContact(Change.AddContact change) {
        if (releases.nonEmpty() || removals.nonEmpty()) {
            flushed();
        }
        additions = additions.append(change.contact().withMerge(Option.none()));
        return wrote(change.contact());
    }

    @Override
    public ChangeWrites replaceContact(Change.ReplaceContact change) {
        flushed().contacts.replace(change.contact());
        return wrote(change.contact());
    }

    @Override
    public ChangeWrites removeContact(Change.RemoveContact change) {
        if (removals.isEmpty()) {
            flushed();
        }
        removals = removals.append(change.id());
        return this;
    }

    @Override
    public ChangeWrites claimIfFree(Change.ClaimIfFree change) {
        if (releases.nonEmpty() || removals.nonEmpty()) {
            flushed();
        }
        claims = claims.append(change);
        return this;
    }

    @Override
    public ChangeWrites claim(Change.Claim change) {
        flushed().identifiers.claim(change);
        return touched(change.contact());
    }

    @Override
    public ChangeWrites release(Change.Release change) {
        if (releases.isEmpty()) {
            flushed();
        }
        releases = releases.append(change);
        return touched(change.holder());
    }

    @Override
    public ChangeWrites merge(Change.Merge change) {
        flushed().contacts.merge(change);
        identifiers.merge(change.operation(), implied(change.operation().result()));
        return this;
    }

    @Override
    public ChangeWrites addOrganization(Change.AddOrganization change) {
        flushed().organizations.add(change.organization());
        return this;
    }

    @Override
    public ChangeWrites replaceOrganization(Change.ReplaceOrganization change) {
        flushed().organizations.replace(change.organization());
        return this;
    }

    @Override
    public ChangeWrites removeOrganization(Change.RemoveOrganization change) {
        flushed().organizations.remove(change.id());
        leavesOrganizations = true;
        return this;
    }

    @Override
    public ChangeWrites linkTrustor(Change.LinkTrustor change) {
        flushed().organizations.link(change.link());
        return this;
    }

    @Override
    public ChangeWrites unlinkTrustor(Change.UnlinkTrustor change) {
        flushed().organizations.unlink(change.organization());
        return this;
    }

    @Override
    public ChangeWrites addNote(Change.AddNote change) {
        flushed().notes.add(change.note());
        return this;
    }

    @Override
    public ChangeWrites replaceNote(Change.ReplaceNote change) {
        flushed().notes.replace(change.note());
        return this;
    }

    @Override
    public ChangeWrites removeNote(Change.RemoveNote change) {
        flushed().notes.remove(change.note());
        return this;
    }

    @Override
    public ChangeWrites addRelationship(Change.AddRelationship change) {
        flushed().relationships.add(change.relationship());
        return this;
    }

    @Override
    public ChangeWrites replaceRelationship(Change.ReplaceRelationship change) {
        flushed().relationships.replace(change.relationship());
        return this;
    }

    @Override
    public ChangeWrites removeRelationship(Change.RemoveRelationship change) {
        flushed().relationships.remove(change.id());
        return this;
    }

    @Override
    public ChangeWrites addSchemaVersion(Change.AddSchemaVersion change) {
        flushed().schemas.add(change.schema());
        return this;
    }

    @Override
    public ChangeWrites removeSchema(Change.RemoveSchema change) {
        flushed().schemas.remove(change.id());
        return this;
    }

    @Override
    public ChangeWrites associate(Change.Associate change) {
        flushed().activity.associate(change.association());
        return this;
    }

    @Override
    public ChangeWrites disassociate(Change.Disassociate change) {
        flushed().activity.disassociate(change.communication());
        return this;
    }

    @Override
    public ChangeWrites putSession(Change.PutSession change) {
        flushed().activity.put(change.session());
        return this;
    }

    @Override
    public ChangeWrites keepRequest(Change.KeepRequest change) {
        flushed().requests.keep(change.request());
        return this;
    }

    /** Flushes the buffered changes to go together: contacts that are new with claims, or releases, or removals. */
    private ChangeWrites flushed() {
        if (additions.nonEmpty()) {
            add();
        }
        if (claims.nonEmpty()) {
            identifiers.claimIfFree(claims, claim -> implied(claim.contact()).contains(claim.identifier()), won::add);
            claims.forEach(claim -> touched(claim.contact()));
            claims = List.empty();
        }
        releases.groupBy(Change.Release::holder)
                .forEach((holder, ended) -> identifiers.release(
                        holder,
                        ended.map(Change.Release::identifier),
                        identifier -> implied(holder).contains(identifier)));
        releases = List.empty();
        if (removals.nonEmpty()) {
            identifiers.remove(removals);
            contacts.remove(removals);
            removals = List.empty();
        }
        return this;
    }

    /** Adds contacts, and what they claim as the first. */
    private void add() {
        Set<ContactId> added = additions.map(Contact::id).toJavaSet();
        Tuple2<List<Change.ClaimIfFree>, List<Change.ClaimIfFree>> first =
                claims.partition(claim -> added.contains(claim.contact()) && identifiers.isFirst(claim));
        contacts.add(additions, first._1, () -> won.addAll(first._1.asJava()));
        additions = List.empty();
        claims = first._2;
    }

    private List<Identifier> implied(ContactId contact) {
        Contact current = known.computeIfAbsent(contact, id -> stored.find(id).get());
        return ImpliedIdentifiers.of(current.profile());
    }

    private ChangeWrites wrote(Contact contact) {
        known.put(contact.id(), contact);
        written.add(contact.id());
        return this;
    }

    private ChangeWrites touched(ContactId contact) {
        touched.add(contact);
        return this;
    }
}
