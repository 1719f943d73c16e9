package org.externalcontacts.adapter.inmemory;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.externalcontacts.domain.Change;

/** How each kind of change is carried out. */
final class ChangeTable {

    private final Map<Class<?>, Consumer<Change>> ways = new HashMap<>();

    private ChangeTable() {}

    static ChangeTable over(InMemoryRecords records) {
        ChangeTable table = new ChangeTable();
        table.contacts(records);
        table.organizations(records);
        table.notesAndRelationships(records);
        table.others(records);
        return table;
    }

    void carryOut(Change change) {
        Consumer<Change> way = ways.get(change.getClass());
        if (way == null) {
            throw new IllegalStateException("nobody said how to carry out " + change.getClass());
        }
        way.accept(change);
    }

    private void contacts(InMemoryRecords records) {
        ContactStore store = records.store();
        InMemoryIdentifiers identifiers = records.identifiers();
        on(Change.AddContact.class, change -> store.add(change.contact()));
        on(Change.ReplaceContact.class, change -> store.replace(change.contact()));
        on(Change.RemoveContact.class, change -> records.remove(change.id()));
        on(Change.Merge.class, store::merge);
        on(
                Change.ClaimIfFree.class,
                change -> identifiers.claimIfFree(change.identifier(), change.contact(), change.at()));
        on(Change.Claim.class, change -> identifiers.claim(change.identifier(), change.contact(), change.at()));
        on(Change.Release.class, change -> identifiers.release(change.identifier(), change.holder()));
    }

    private void organizations(InMemoryRecords records) {
        on(Change.AddOrganization.class, change -> records.organizations().add(change.organization()));
        on(Change.ReplaceOrganization.class, change -> records.organizations().replace(change.organization()));
        on(Change.RemoveOrganization.class, change -> records.remove(change.id()));
        on(Change.LinkTrustor.class, change -> records.trustors().link(change.link()));
        on(Change.UnlinkTrustor.class, change -> records.trustors().unlink(change.organization()));
    }

    private void notesAndRelationships(InMemoryRecords records) {
        on(Change.AddNote.class, change -> records.notes().put(change.note()));
        on(Change.ReplaceNote.class, change -> records.notes().put(change.note()));
        on(
                Change.RemoveNote.class,
                change -> records.notes().remove(change.note().id()));
        on(Change.AddRelationship.class, change -> records.relationships().put(change.relationship()));
        on(Change.ReplaceRelationship.class, change -> records.relationships().put(change.relationship()));
        on(Change.RemoveRelationship.class, change -> records.relationships().remove(change.id()));
    }

    private void others(InMemoryRecords records) {
        on(Change.AddSchemaVersion.class, change -> records.schemas().add(change.schema()));
        on(Change.RemoveSchema.class, change -> records.schemas().remove(change.id()));
        on(Change.Associate.class, change -> records.conversations().associate(change.association()));
        on(Change.Disassociate.class, change -> records.conversations().disassociate(change.communication()));
        on(Change.PutSession.class, change -> records.sessions().put(change.session()));
    }

    private <C extends Change> void on(Class<C> kind, Consumer<C> way) {
        ways.put(kind, change -> way.accept(kind.cast(change)));
    }
}
