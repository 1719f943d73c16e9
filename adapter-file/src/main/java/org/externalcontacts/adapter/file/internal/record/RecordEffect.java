package org.externalcontacts.adapter.file.internal.record;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.KeptRequest;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.trustor.TrustorLink;

/**
 * What a decision does to the records. Most changes say themselves what is to be written. Contacts do not: who holds an identifier
 * shows when the change is carried out, so of contacts it is only known here which ones are to be written as they are afterwards.
 */
public final class RecordEffect implements Change.Cases<RecordEffect> {

    private final RecordCodec codec;
    private final List<RecordWrite> writes = new ArrayList<>();
    private final Set<ContactId> contacts = new LinkedHashSet<>();
    private Seq<KeptRequest> requests = Vector.empty();

    private RecordEffect(RecordCodec codec) {
        this.codec = codec;
    }

    /** The effect of these changes on what memory holds; nothing is written yet. */
    public static RecordEffect of(Seq<Change> changes, View memory, RecordCodec codec) {
        RecordEffect effect = new RecordEffect(codec);
        changes.forEach(change -> change.fold(effect));
        // What memory forgets, the file forgets too.
        memory.requests().evictedBy(effect.requests).forEach(old -> effect.add(RecordCodec.removal(old)));
        return effect;
    }

    /** What is to be written of all but contacts, and which records end, in order. */
    public List<RecordWrite> writes() {
        return writes;
    }

    /** The contacts to be written as they are once the decision is carried out. */
    public Set<ContactId> contacts() {
        return contacts;
    }

    @Override
    public RecordEffect addContact(Change.AddContact change) {
        return contact(change.contact().id());
    }

    @Override
    public RecordEffect replaceContact(Change.ReplaceContact change) {
        return contact(change.contact().id());
    }

    @Override
    public RecordEffect removeContact(Change.RemoveContact change) {
        byte[] id = RecordKey.of(change.id().value());
        return removed(RecordTable.CONTACT, id)
                .removedOwned(RecordTable.NOTE, RecordKey.of(NoteOwner.of(change.id())))
                .removedOwned(RecordTable.ASSOCIATION, id)
                .removedOwned(RecordTable.SESSION, id);
    }

    @Override
    public RecordEffect claimIfFree(Change.ClaimIfFree change) {
        return contact(change.contact());
    }

    @Override
    public RecordEffect claim(Change.Claim change) {
        return contact(change.contact());
    }

    @Override
    public RecordEffect release(Change.Release change) {
        return contact(change.holder());
    }

    @Override
    public RecordEffect merge(Change.Merge change) {
        return contact(change.operation().source())
                .contact(change.operation().target())
                .contact(change.operation().result());
    }

    @Override
    public RecordEffect addOrganization(Change.AddOrganization change) {
        return put(change.organization());
    }

    @Override
    public RecordEffect replaceOrganization(Change.ReplaceOrganization change) {
        return put(change.organization());
    }

    @Override
    public RecordEffect removeOrganization(Change.RemoveOrganization change) {
        byte[] id = RecordKey.of(change.id().value());
        return removed(RecordTable.ORGANIZATION, id)
                .removedOwned(RecordTable.NOTE, RecordKey.of(NoteOwner.of(change.id())))
                .removedOwned(RecordTable.RELATIONSHIP, id)
                .removedOwned(RecordTable.TRUSTOR_LINK, id);
    }

    @Override
    public RecordEffect linkTrustor(Change.LinkTrustor change) {
        TrustorLink link = change.link();
        byte[] organization = RecordKey.of(link.organization().value());
        return put(RecordTable.TRUSTOR_LINK, organization, organization, new Fact.TrustorLinked(link));
    }

    @Override
    public RecordEffect unlinkTrustor(Change.UnlinkTrustor change) {
        return removed(
                RecordTable.TRUSTOR_LINK, RecordKey.of(change.organization().value()));
    }

    @Override
    public RecordEffect addNote(Change.AddNote change) {
        return put(change.note());
    }

    @Override
    public RecordEffect replaceNote(Change.ReplaceNote change) {
        return put(change.note());
    }

    @Override
    public RecordEffect removeNote(Change.RemoveNote change) {
        return removed(RecordTable.NOTE, RecordKey.of(change.note().id().value()));
    }

    @Override
    public RecordEffect addRelationship(Change.AddRelationship change) {
        return put(change.relationship());
    }

    @Override
    public RecordEffect replaceRelationship(Change.ReplaceRelationship change) {
        return put(change.relationship());
    }

    @Override
    public RecordEffect removeRelationship(Change.RemoveRelationship change) {
        return removed(RecordTable.RELATIONSHIP, RecordKey.of(change.id().value()));
    }

    @Override
    public RecordEffect addSchemaVersion(Change.AddSchemaVersion change) {
        return put(
                RecordTable.SCHEMA,
                RecordKey.of(change.schema().ref()),
                RecordKey.of(change.schema().id().value()),
                new Fact.SchemaCreated(change.schema()));
    }

    @Override
    public RecordEffect removeSchema(Change.RemoveSchema change) {
        return removedOwned(RecordTable.SCHEMA, RecordKey.of(change.id().value()));
    }

    @Override
    public RecordEffect associate(Change.Associate change) {
        return put(
                RecordTable.ASSOCIATION,
                RecordKey.of(change.association().communication()),
                RecordKey.of(change.association().contact().value()),
                new Fact.ConversationAssociated(change.association()));
    }

    @Override
    public RecordEffect disassociate(Change.Disassociate change) {
        return removed(RecordTable.ASSOCIATION, RecordKey.of(change.communication()));
    }

    @Override
    public RecordEffect putSession(Change.PutSession change) {
        return put(
                RecordTable.SESSION,
                RecordKey.of(change.session().id().value()),
                RecordKey.of(change.session().contact().value()),
                new Fact.SessionRecorded(change.session()));
    }

    @Override
    public RecordEffect keepRequest(Change.KeepRequest change) {
        KeptRequest kept = change.request();
        byte[] record = codec.request(kept);
        byte[] key = RecordKey.of(kept.key());
        requests = requests.append(kept);
        // Removed before it is put: the place of a record is that of its first state, and they are read back in the
        // order of time.
        return removed(RecordTable.REQUEST, key)
                .add(target -> target.put(RecordTable.REQUEST, key, RecordKey.NOBODY, record));
    }

    private RecordEffect put(Organization organization) {
        return put(
                RecordTable.ORGANIZATION,
                RecordKey.of(organization.id().value()),
                RecordKey.NOBODY,
                new Fact.OrganizationCreated(organization));
    }

    private RecordEffect put(Note note) {
        return put(
                RecordTable.NOTE,
                RecordKey.of(note.id().value()),
                RecordKey.of(note.owner()),
                new Fact.NoteCreated(note));
    }

    private RecordEffect put(Relationship relationship) {
        return put(
                RecordTable.RELATIONSHIP,
                RecordKey.of(relationship.id().value()),
                RecordKey.of(relationship.organization().value()),
                new Fact.RelationshipCreated(relationship));
    }

    private RecordEffect put(RecordTable table, byte[] id, byte[] owner, Fact made) {
        byte[] record = codec.fact(made);
        return add(target -> target.put(table, id, owner, record));
    }

    private RecordEffect removed(RecordTable table, byte[] id) {
        return add(target -> target.remove(table, id));
    }

    private RecordEffect removedOwned(RecordTable table, byte[] owner) {
        return add(target -> target.removeOwned(table, owner));
    }

    private RecordEffect add(RecordWrite write) {
        writes.add(write);
        return this;
    }

    private RecordEffect contact(ContactId id) {
        contacts.add(id);
        return this;
    }
}
