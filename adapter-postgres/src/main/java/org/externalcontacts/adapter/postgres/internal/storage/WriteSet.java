package org.externalcontacts.adapter.postgres.internal.storage;

import io.vavr.collection.Seq;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.externalcontacts.adapter.postgres.internal.schema.PostgresSchemas;
import org.externalcontacts.adapter.postgres.internal.snapshot.Kind;
import org.externalcontacts.application.storage.Change;

/** Which records of each kind, new ones aside, a decision writes: those it has to have for itself while it is stored. */
final class WriteSet implements Change.Cases<WriteSet> {

    private final Map<Kind, Set<UUID>> written = new EnumMap<>(Kind.class);
    private final Set<UUID> added = new HashSet<>();

    private WriteSet() {}

    /** What these changes write. */
    static WriteSet by(Seq<Change> changes) {
        WriteSet all = new WriteSet();
        changes.forEach(change -> change.fold(all));
        return all;
    }

    /** The records of this kind that were there before. */
    Set<UUID> of(Kind kind) {
        Set<UUID> before = new HashSet<>(written.getOrDefault(kind, Set.of()));
        before.removeAll(added);
        return before;
    }

    @Override
    public WriteSet addContact(Change.AddContact change) {
        return added(change.contact().id().value());
    }

    @Override
    public WriteSet replaceContact(Change.ReplaceContact change) {
        return with(Kind.CONTACT, change.contact().id().value());
    }

    @Override
    public WriteSet removeContact(Change.RemoveContact change) {
        return with(Kind.CONTACT, change.id().value());
    }

    @Override
    public WriteSet claimIfFree(Change.ClaimIfFree change) {
        return with(Kind.CONTACT, change.contact().value());
    }

    @Override
    public WriteSet claim(Change.Claim change) {
        return with(Kind.CONTACT, change.contact().value());
    }

    @Override
    public WriteSet release(Change.Release change) {
        return with(Kind.CONTACT, change.holder().value());
    }

    @Override
    public WriteSet merge(Change.Merge change) {
        return with(Kind.CONTACT, change.operation().source().value())
                .with(Kind.CONTACT, change.operation().target().value());
    }

    @Override
    public WriteSet addOrganization(Change.AddOrganization change) {
        return this;
    }

    @Override
    public WriteSet replaceOrganization(Change.ReplaceOrganization change) {
        return with(Kind.ORGANIZATION, change.organization().id().value());
    }

    @Override
    public WriteSet removeOrganization(Change.RemoveOrganization change) {
        return with(Kind.ORGANIZATION, change.id().value());
    }

    @Override
    public WriteSet linkTrustor(Change.LinkTrustor change) {
        return with(Kind.ORGANIZATION, change.link().organization().value());
    }

    @Override
    public WriteSet unlinkTrustor(Change.UnlinkTrustor change) {
        return with(Kind.ORGANIZATION, change.organization().value());
    }

    @Override
    public WriteSet addNote(Change.AddNote change) {
        return this;
    }

    @Override
    public WriteSet replaceNote(Change.ReplaceNote change) {
        return with(Kind.NOTE, change.note().id().value());
    }

    @Override
    public WriteSet removeNote(Change.RemoveNote change) {
        return with(Kind.NOTE, change.note().id().value());
    }

    @Override
    public WriteSet addRelationship(Change.AddRelationship change) {
        return this;
    }

    @Override
    public WriteSet replaceRelationship(Change.ReplaceRelationship change) {
        return with(Kind.RELATIONSHIP, change.relationship().id().value());
    }

    @Override
    public WriteSet removeRelationship(Change.RemoveRelationship change) {
        return with(Kind.RELATIONSHIP, change.id().value());
    }

    @Override
    public WriteSet addSchemaVersion(Change.AddSchemaVersion change) {
        return with(Kind.SCHEMAS, PostgresSchemas.ALL);
    }

    @Override
    public WriteSet removeSchema(Change.RemoveSchema change) {
        return with(Kind.SCHEMAS, PostgresSchemas.ALL);
    }

    @Override
    public WriteSet associate(Change.Associate change) {
        return this;
    }

    @Override
    public WriteSet disassociate(Change.Disassociate change) {
        return this;
    }

    @Override
    public WriteSet putSession(Change.PutSession change) {
        return with(Kind.SESSION, change.session().id().value());
    }

    @Override
    public WriteSet keepRequest(Change.KeepRequest change) {
        return this;
    }

    private WriteSet with(Kind kind, UUID id) {
        written.computeIfAbsent(kind, first -> new HashSet<>()).add(id);
        return this;
    }

    private WriteSet added(UUID id) {
        added.add(id);
        return this;
    }
}
