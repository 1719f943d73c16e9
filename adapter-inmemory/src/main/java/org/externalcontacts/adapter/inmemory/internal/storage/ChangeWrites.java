package org.externalcontacts.adapter.inmemory.internal.storage;

import org.externalcontacts.application.storage.Change;

/** How each kind of change is prepared. */
record ChangeWrites(Preparation to, InMemoryRecords records) implements Change.Cases<Preparation> {

    @Override
    public Preparation addContact(Change.AddContact change) {
        to.contacts().add(change.contact());
        return to;
    }

    @Override
    public Preparation replaceContact(Change.ReplaceContact change) {
        to.contacts().replace(change.contact());
        return to;
    }

    @Override
    public Preparation removeContact(Change.RemoveContact change) {
        return to.remove(change.id());
    }

    @Override
    public Preparation claimIfFree(Change.ClaimIfFree change) {
        to.claims().claimIfFree(change);
        return to;
    }

    @Override
    public Preparation claim(Change.Claim change) {
        to.claims().claim(change);
        return to;
    }

    @Override
    public Preparation release(Change.Release change) {
        to.claims().release(change);
        return to;
    }

    @Override
    public Preparation merge(Change.Merge change) {
        return to.merge(change);
    }

    @Override
    public Preparation addOrganization(Change.AddOrganization change) {
        return to.other(records.organizationStore().addition(change.organization()));
    }

    @Override
    public Preparation replaceOrganization(Change.ReplaceOrganization change) {
        return to.other(records.organizationStore().replacement(change.organization()));
    }

    @Override
    public Preparation removeOrganization(Change.RemoveOrganization change) {
        return to.remove(change.id());
    }

    @Override
    public Preparation linkTrustor(Change.LinkTrustor change) {
        return to.other(() -> records.trustors().link(change.link()));
    }

    @Override
    public Preparation unlinkTrustor(Change.UnlinkTrustor change) {
        return to.other(() -> records.trustors().unlink(change.organization()));
    }

    @Override
    public Preparation addNote(Change.AddNote change) {
        return to.other(records.notes().records().addition(change.note()));
    }

    @Override
    public Preparation replaceNote(Change.ReplaceNote change) {
        return to.other(records.notes().records().replacement(change.note()));
    }

    @Override
    public Preparation removeNote(Change.RemoveNote change) {
        return to.other(records.notes().records().removal(change.note().id().value()));
    }

    @Override
    public Preparation addRelationship(Change.AddRelationship change) {
        return to.other(records.relationships().records().addition(change.relationship()));
    }

    @Override
    public Preparation replaceRelationship(Change.ReplaceRelationship change) {
        return to.other(records.relationships().records().replacement(change.relationship()));
    }

    @Override
    public Preparation removeRelationship(Change.RemoveRelationship change) {
        return to.other(records.relationships().records().removal(change.id().value()));
    }

    @Override
    public Preparation addSchemaVersion(Change.AddSchemaVersion change) {
        return to.other(records.schemas().addition(change.schema()));
    }

    @Override
    public Preparation removeSchema(Change.RemoveSchema change) {
        return to.other(() -> records.schemas().remove(change.id()));
    }

    @Override
    public Preparation associate(Change.Associate change) {
        return to.other(() -> records.conversations().associate(change.association()));
    }

    @Override
    public Preparation disassociate(Change.Disassociate change) {
        return to.other(() -> records.conversations().disassociate(change.communication()));
    }

    @Override
    public Preparation putSession(Change.PutSession change) {
        return to.other(records.sessions().put(change.session()));
    }

    @Override
    public Preparation keepRequest(Change.KeepRequest change) {
        return to.other(() -> records.requests().keep(change.request()));
    }
}
