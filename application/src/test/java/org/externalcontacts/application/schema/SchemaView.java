package org.externalcontacts.application.schema;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.application.storage.ContactRecords;
import org.externalcontacts.application.storage.ConversationRecords;
import org.externalcontacts.application.storage.IdentifierRecords;
import org.externalcontacts.application.storage.NoteRecords;
import org.externalcontacts.application.storage.OrganizationRecords;
import org.externalcontacts.application.storage.RelationshipRecords;
import org.externalcontacts.application.storage.SchemaRecords;
import org.externalcontacts.application.storage.SessionRecords;
import org.externalcontacts.application.storage.TrustorRecords;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.externalcontacts.domain.schema.SchemaTarget;

/** A state in which there is one schema, and nobody asks for anything else. */
record SchemaView(DataSchema only) implements View, SchemaRecords {

    @Override
    public SchemaRecords schemas() {
        return this;
    }

    @Override
    public Option<DataSchema> latest(SchemaId id) {
        return Option.when(only.id().equals(id), only);
    }

    @Override
    public Option<DataSchema> version(SchemaRef ref) {
        return Option.when(only.ref().equals(ref), only);
    }

    @Override
    public List<DataSchema> versions(SchemaId id) {
        return latest(id).toList();
    }

    @Override
    public List<DataSchema> all(SchemaTarget target) {
        return List.of(only).filter(schema -> schema.appliesTo() == target);
    }

    @Override
    public boolean isInUse(SchemaId id) {
        return false;
    }

    @Override
    public ContactRecords contacts() {
        throw notAsked();
    }

    @Override
    public IdentifierRecords identifiers() {
        throw notAsked();
    }

    @Override
    public OrganizationRecords organizations() {
        throw notAsked();
    }

    @Override
    public TrustorRecords trustors() {
        throw notAsked();
    }

    @Override
    public NoteRecords notes() {
        throw notAsked();
    }

    @Override
    public RelationshipRecords relationships() {
        throw notAsked();
    }

    @Override
    public ConversationRecords conversations() {
        throw notAsked();
    }

    @Override
    public SessionRecords sessions() {
        throw notAsked();
    }

    private static AssertionError notAsked() {
        return new AssertionError("custom fields are judged by schemas alone");
    }
}
