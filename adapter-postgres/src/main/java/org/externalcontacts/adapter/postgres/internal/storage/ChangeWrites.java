package org.externalcontacts.adapter.postgres.internal.storage;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.externalcontacts.adapter.postgres.internal.contact.ContactWrites;
import org.externalcontacts.adapter.postgres.internal.contact.PostgresContacts;
import org.externalcontacts.adapter.postgres.internal.identity.IdentifierWrites;
import org.externalcontacts.adapter.postgres.internal.note.NoteWrites;
import org.externalcontacts.adapter.postgres.internal.organization.OrganizationWrites;
import org.externalcontacts.adapter.postgres.internal.record.Lexemes;
import org.externalcontacts.adapter.postgres.internal.relationship.RelationshipWrites;
import org.externalcontacts.adapter.postgres.internal.schema.PostgresSchemas;
import org.externalcontacts.adapter.postgres.internal.schema.SchemaWrites;
import org.externalcontacts.adapter.postgres.internal.snapshot.Seen;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.adapter.postgres.internal.trace.TraceWrites;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.ImpliedIdentifiers;

/**
 * Carries the changes of a decision out, in order, under its locks. Claims that follow each other go out together, and so do releases and
 * removals: a contact claims several identifiers, and a merge set leaves as a whole.
 */
final class ChangeWrites implements Change.Cases<ChangeWrites> {

    private final ContactWrites contacts;
    private final IdentifierWrites identifiers;
    private final OrganizationWrites organizations;
    private final NoteWrites notes;
    private final RelationshipWrites relationships;
    private final SchemaWrites schemas;
    private final TraceWrites traces;
    private final PostgresContacts stored;

    private final Map<ContactId, Contact> known = new HashMap<>();
    private final java.util.Set<ContactId> written = new HashSet<>();
    private final java.util.Set<ContactId> touched = new HashSet<>();
    private List<Change.ClaimIfFree> claims = List.empty();
    private List<Change.Release> releases = List.empty();
    private List<ContactId> removals = List.empty();
    private boolean leavesOrganizations;

    private ChangeWrites(Transaction transaction, Seen seen, Lexemes lexemes) {
        Seen unseen = new Seen();
        PostgresSchemas definitions = new PostgresSchemas(transaction, unseen);
        contacts = new ContactWrites(transaction, lexemes, definitions);
        identifiers = new IdentifierWrites(transaction, seen);
        organizations = new OrganizationWrites(transaction, lexemes, definitions);
        notes = new NoteWrites(transaction);
        relationships = new RelationshipWrites(transaction);
        schemas = new SchemaWrites(transaction);
        traces = new TraceWrites(transaction, seen);
        leavesOrganizations = seen.sawOrphans();
        stored = new PostgresContacts(transaction, unseen, lexemes);
    }

    /** Carries these changes out. */
    static void carryOut(Seq<Change> changes, Transaction transaction, Seen seen, Lexemes lexemes) {
        ChangeWrites writes = new ChangeWrites(transaction, seen, lexemes);
        changes.forEach(change -> change.fold(writes));
        writes.finish();
    }

    private void finish() {
        settled();
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
        settled().contacts.add(change.contact().withMerge(Option.none()));
        return wrote(change.contact());
    }

    @Override
    public ChangeWrites replaceContact(Change.ReplaceContact change) {
        settled().contacts.replace(change.contact());
        return wrote(change.contact());
    }

    @Override
    public ChangeWrites removeContact(Change.RemoveContact change) {
        if (removals.isEmpty()) {
            settled();
        }
        removals = removals.append(change.id());
        return this;
    }

    @Override
    public ChangeWrites claimIfFree(Change.ClaimIfFree change) {
        if (claims.isEmpty()) {
            settled();
        }
        claims = claims.append(change);
        return this;
    }

    @Override
    public ChangeWrites claim(Change.Claim change) {
        settled().identifiers.claim(change);
        return touched(change.contact());
    }

    @Override
    public ChangeWrites release(Change.Release change) {
        if (releases.isEmpty()) {
            settled();
        }
        releases = releases.append(change);
        return touched(change.holder());
    }

    @Override
    public ChangeWrites merge(Change.Merge change) {
        settled().contacts.merge(change);
        identifiers.merge(change.operation(), implied(change.operation().result()));
        return this;
    }

    @Override
    public ChangeWrites addOrganization(Change.AddOrganization change) {
        settled().organizations.add(change.organization());
        return this;
    }

    @Override
    public ChangeWrites replaceOrganization(Change.ReplaceOrganization change) {
        settled().organizations.replace(change.organization());
        return this;
    }

    @Override
    public ChangeWrites removeOrganization(Change.RemoveOrganization change) {
        settled().organizations.remove(change.id());
        leavesOrganizations = true;
        return this;
    }

    @Override
    public ChangeWrites linkTrustor(Change.LinkTrustor change) {
        settled().organizations.link(change.link());
        return this;
    }

    @Override
    public ChangeWrites unlinkTrustor(Change.UnlinkTrustor change) {
        settled().organizations.unlink(change.organization());
        return this;
    }

    @Override
    public ChangeWrites addNote(Change.AddNote change) {
        settled().notes.add(change.note());
        return this;
    }

    @Override
    public ChangeWrites replaceNote(Change.ReplaceNote change) {
        settled().notes.replace(change.note());
        return this;
    }

    @Override
    public ChangeWrites removeNote(Change.RemoveNote change) {
        settled().notes.remove(change.note());
        return this;
    }

    @Override
    public ChangeWrites addRelationship(Change.AddRelationship change) {
        settled().relationships.add(change.relationship());
        return this;
    }

    @Override
    public ChangeWrites replaceRelationship(Change.ReplaceRelationship change) {
        settled().relationships.replace(change.relationship());
        return this;
    }

    @Override
    public ChangeWrites removeRelationship(Change.RemoveRelationship change) {
        settled().relationships.remove(change.id());
        return this;
    }

    @Override
    public ChangeWrites addSchemaVersion(Change.AddSchemaVersion change) {
        settled().schemas.add(change.schema());
        return this;
    }

    @Override
    public ChangeWrites removeSchema(Change.RemoveSchema change) {
        settled().schemas.remove(change.id());
        return this;
    }

    @Override
    public ChangeWrites associate(Change.Associate change) {
        settled().traces.associate(change.association());
        return this;
    }

    @Override
    public ChangeWrites disassociate(Change.Disassociate change) {
        settled().traces.disassociate(change.communication());
        return this;
    }

    @Override
    public ChangeWrites putSession(Change.PutSession change) {
        settled().traces.put(change.session());
        return this;
    }

    /** Sends out what was kept back to go together: of the three kinds there is only one at a time. */
    private ChangeWrites settled() {
        settleClaims();
        releases.groupBy(Change.Release::holder)
                .forEach((holder, ended) -> await(
                        holder,
                        identifiers
                                .release(holder, ended.map(Change.Release::identifier))
                                .toList()));
        releases = List.empty();
        if (removals.nonEmpty()) {
            identifiers.remove(removals);
            contacts.remove(removals);
            removals = List.empty();
        }
        return this;
    }

    private void settleClaims() {
        if (claims.nonEmpty()) {
            Set<Identifier> won = identifiers.claimIfFree(claims);
            claims.groupBy(Change.ClaimIfFree::contact).forEach((contact, wanted) -> {
                await(contact, wanted.map(Change.ClaimIfFree::identifier).removeAll(won));
                touched(contact);
            });
            claims = List.empty();
        }
    }

    /** In line is only who could have the identifier back by its fields. */
    private void await(ContactId contact, List<Identifier> missed) {
        if (missed.nonEmpty()) {
            List<Identifier> implied = implied(contact);
            identifiers.await(contact, missed.filter(implied::contains));
        }
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
