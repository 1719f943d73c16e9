package org.externalcontacts.application.internal.schema;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.application.storage.ContactRecords;
import org.externalcontacts.application.storage.ConversationRecords;
import org.externalcontacts.application.storage.IdentifierRecords;
import org.externalcontacts.application.storage.NoteRecords;
import org.externalcontacts.application.storage.OrganizationRecords;
import org.externalcontacts.application.storage.RelationshipRecords;
import org.externalcontacts.application.storage.RequestRecords;
import org.externalcontacts.application.storage.SchemaRecords;
import org.externalcontacts.application.storage.SessionRecords;
import org.externalcontacts.application.storage.TrustorRecords;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.externalcontacts.domain.schema.SchemaTarget;

/** A state in which there is one schema in these versions, the latest first, and nobody asks for anything else. */
record SchemaView(List<DataSchema> only) implements View, SchemaRecords {

    static SchemaView of(DataSchema... versions) {
        return new SchemaView(List.of(versions));
    }

    @Override
    public SchemaRecords schemas() {
        return this;
    }

    @Override
    public Option<DataSchema> latest(SchemaId id) {
        return versions(id).headOption();
    }

    @Override
    public Option<DataSchema> version(SchemaRef ref) {
        return only.find(schema -> schema.ref().equals(ref));
    }

    @Override
    public List<DataSchema> versions(SchemaId id) {
        return only.filter(schema -> schema.id().equals(id));
    }

    @Override
    public List<DataSchema> all(SchemaTarget target) {
        return only.take(1).filter(schema -> schema.appliesTo() == target);
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

    @Override
    public RequestRecords requests() {
        throw notAsked();
    }

    private static AssertionError notAsked() {
        return new AssertionError("custom fields are judged by schemas alone");
    }
}
