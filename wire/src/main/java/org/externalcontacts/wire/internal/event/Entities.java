package org.externalcontacts.wire.internal.event;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.time.Instant;
import java.util.function.Function;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaTarget;
import org.externalcontacts.domain.trustor.TrustorLink;
import org.externalcontacts.wire.internal.contact.ContactForm;
import org.externalcontacts.wire.internal.journey.SessionForm;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.Json;
import org.externalcontacts.wire.internal.json.JsonObject;
import org.externalcontacts.wire.internal.json.Model;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.note.NoteForm;
import org.externalcontacts.wire.internal.organization.OrganizationForm;
import org.externalcontacts.wire.internal.relationship.RelationshipForm;
import org.externalcontacts.wire.internal.schema.SchemaForm;
import org.externalcontacts.wire.internal.trustor.TrustorLinkForm;

/** Entities as the API writes them, and beside that what the API does not show of them. */
final class Entities {

    private static final Codec CODEC = Codec.tolerant();

    private static final Model<Body<DataSchema>> SCHEMA_MODEL = Model.of("DataSchema", SchemaForm.FORM);

    static final Form<Contact> CONTACT = new Form<>(Entities::written, Entities::contact);

    static final Form<Organization> ORGANIZATION = of(
            Model.of("ExternalOrganization", OrganizationForm.FORM),
            OrganizationForm::body,
            OrganizationForm::organization);

    static final Form<Note> NOTE = of(Model.of("Note", NoteForm.FORM), NoteForm::body, NoteForm::note);

    static final Form<Relationship> RELATIONSHIP = new Form<>(Entities::written, Entities::relationship);

    static final Form<DataSchema> SCHEMA = new Form<>(Entities::written, Entities::schema);

    static final Form<TrustorLink> LINK = of(
            Model.of("ExternalOrganizationTrustorLink", TrustorLinkForm.FORM),
            TrustorLinkForm::body,
            TrustorLinkForm::link);

    static final Form<Session> SESSION =
            of(Model.of("Session", SessionForm.FORM), SessionForm::body, SessionForm::session);

    private static final Form<Contact> API_CONTACT =
            of(Model.of("ExternalContact", ContactForm.FORM), ContactForm::body, ContactForm::contact);

    private static final Form<Relationship> API_RELATIONSHIP =
            of(Model.of("Relationship", RelationshipForm.FORM), RelationshipForm::body, RelationshipForm::relationship);

    private Entities() {}

    private static <D, T> Form<T> of(Model<D> model, Function<T, D> write, ReadContext.Reader<D, Option<T>> read) {
        return new Form<>(
                value -> CODEC.object(write.apply(value)),
                json -> valid(ReadContext.readEntity(CODEC.read(model, CODEC.write(json)), read)));
    }

    private static <T> T valid(Validation<Seq<Violation>, T> read) throws IOException {
        if (read.isInvalid()) {
            throw new IOException(read.getError()
                    .map(found -> found.field() + " " + found.reason())
                    .mkString(", "));
        }
        return read.get();
    }

    private static Json written(Contact contact) {
        JsonObject json = (JsonObject) API_CONTACT.write(contact);
        contact.lastInteraction().forEach(at -> json.put("lastInteraction", at.toString()));
        return json;
    }

    private static Contact contact(Json json) throws IOException {
        Contact contact = API_CONTACT.read(json);
        return moment(json, "lastInteraction").map(contact::seenAt).getOrElse(contact);
    }

    private static Json written(Relationship relationship) {
        JsonObject json = (JsonObject) API_RELATIONSHIP.write(relationship);
        relationship
                .dates()
                .forEach(dates -> json.put("createDate", dates.created().toString())
                        .put("modifyDate", dates.modified().toString()));
        return json;
    }

    private static Relationship relationship(Json json) throws IOException {
        Relationship read = API_RELATIONSHIP.read(json);
        Option<Instant> created = moment(json, "createDate");
        Option<Instant> modified = moment(json, "modifyDate");
        Option<AuditDates> dates = created.flatMap(made -> modified.map(changed -> new AuditDates(made, changed)));
        return new Relationship(read.id(), read.user(), read.organization(), read.label(), dates);
    }

    private static Json written(DataSchema schema) {
        return CODEC.object(SchemaForm.body(schema))
                .put("target", schema.appliesTo().name());
    }

    private static DataSchema schema(Json json) throws IOException {
        SchemaTarget target = SchemaTarget.valueOf(object(json).text("target").getOrElse(""));
        return valid(ReadContext.readEntity(
                CODEC.read(SCHEMA_MODEL, CODEC.write(json)),
                (dto, reading) -> SchemaForm.schema(dto, target, reading)));
    }

    private static Option<Instant> moment(Json json, String name) throws IOException {
        return object(json).text(name).map(Instant::parse);
    }

    static JsonObject object(Json json) throws IOException {
        if (json instanceof JsonObject object) {
            return object;
        }
        throw new IOException("must be an object");
    }
}
