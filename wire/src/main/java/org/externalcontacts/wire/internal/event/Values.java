package org.externalcontacts.wire.internal.event;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.UUID;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.conversation.Association;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.conversation.CommunicationId;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.IdentifierType;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.wire.internal.json.Json;
import org.externalcontacts.wire.internal.json.JsonArray;
import org.externalcontacts.wire.internal.json.JsonObject;

/** Ids and small values of facts. */
public final class Values {

    static final Form<ContactId> CONTACT = Form.text(ContactId::text, text -> new ContactId(UUID.fromString(text)));

    static final Form<OrganizationId> ORGANIZATION =
            Form.text(OrganizationId::text, text -> new OrganizationId(UUID.fromString(text)));

    static final Form<NoteId> NOTE = Form.text(NoteId::text, text -> new NoteId(UUID.fromString(text)));

    static final Form<RelationshipId> RELATIONSHIP =
            Form.text(RelationshipId::text, text -> new RelationshipId(UUID.fromString(text)));

    static final Form<SchemaId> SCHEMA = Form.text(SchemaId::text, text -> new SchemaId(UUID.fromString(text)));

    static final Form<List<ContactId>> CONTACTS = new Form<>(Values::written, Values::contacts);

    static final Form<Identifier> IDENTIFIER = new Form<>(
            identifier -> new JsonObject().put("type", identifier.type().text()).put("value", identifier.value()),
            json -> new Identifier(new IdentifierType(text(json, "type")), text(json, "value")));

    /** What a note is on. */
    public static final Form<NoteOwner> OWNER = new Form<>(
            owner -> owner.fold(
                    contact -> new JsonObject().put("contact", contact.text()),
                    organization -> new JsonObject().put("organization", organization.text())),
            Values::owner);

    static final Form<Association> ASSOCIATION = new Form<>(
            made -> new JsonObject()
                    .put("conversation", made.communication().conversation().text())
                    .put("communication", made.communication().communication().text())
                    .put("mediaType", made.communication().mediaType().text())
                    .put("contact", made.contact().text()),
            Values::association);

    static final Form<ContactType> TYPE = Form.text(ContactType::text, ContactType::of);

    private Values() {}

    static String text(Json json, String name) throws IOException {
        return Entities.object(json).text(name).getOrElseThrow(() -> new IOException("a fact without " + name));
    }

    private static Json written(List<ContactId> contacts) {
        JsonArray array = new JsonArray();
        contacts.forEach(contact -> array.add(contact.text()));
        return array;
    }

    private static List<ContactId> contacts(Json json) throws IOException {
        if (!(json instanceof JsonArray array)) {
            throw new IOException("must be an array");
        }
        List<ContactId> read = List.empty();
        for (Json contact : array) {
            read = read.append(CONTACT.read(contact));
        }
        return read;
    }

    private static NoteOwner owner(Json json) throws IOException {
        Option<String> contact = Entities.object(json).text("contact");
        return contact.isDefined()
                ? NoteOwner.of(new ContactId(UUID.fromString(contact.get())))
                : NoteOwner.of(new OrganizationId(UUID.fromString(text(json, "organization"))));
    }

    private static Association association(Json json) throws IOException {
        Communication communication = new Communication(
                new ConversationId(UUID.fromString(text(json, "conversation"))),
                new CommunicationId(UUID.fromString(text(json, "communication"))),
                new MediaType(text(json, "mediaType")));
        return new Association(communication, new ContactId(UUID.fromString(text(json, "contact"))));
    }
}
