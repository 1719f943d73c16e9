package org.externalcontacts.testkit.limit;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.journey.SessionQuery;
import org.externalcontacts.application.note.NoteQuery;
import org.externalcontacts.application.organization.OrganizationQuery;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.relationship.RelationshipQuery;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.FieldType;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;

/**
 * What a caller sends, and the use case that takes it.
 *
 * @param type of what is sent
 * @param send to an engine that holds nothing else, references put right
 */
record Input<T>(Class<T> type, BiFunction<ExternalContacts, T, Either<Refusal, ?>> send) {

    static final List<Input<?>> ALL = List.of(
            new Input<>(
                    ContactProfile.class,
                    (engine, profile) -> engine.contacts()
                            .create(profile.toBuilder()
                                    .organization(Option.none())
                                    .customFields(Option.none())
                                    .build())),
            new Input<>(
                    OrganizationProfile.class,
                    (engine, profile) -> engine.organizations()
                            .create(profile.toBuilder()
                                    .primaryContact(Option.none())
                                    .customFields(Option.none())
                                    .build())),
            new Input<>(CustomFields.class, Input::customFields),
            new Input<>(
                    SchemaDraft.class,
                    (engine, draft) -> engine.contactSchemas().create(requiringWhatIsThere(draft))),
            new Input<>(
                    Note.Draft.class, (engine, draft) -> engine.notes().create(NoteOwner.of(contact(engine)), draft)),
            new Input<>(
                    Relationship.Draft.class,
                    (engine, draft) -> engine.relationships()
                            .create(new Relationship.Draft(
                                    draft.user(), Option.some(organization(engine)), draft.label()))),
            new Input<>(
                    Identifier.class,
                    (engine, identifier) -> engine.identities().claim(contact(engine), identifier)),
            new Input<>(
                    Interaction.class,
                    (engine, interaction) -> engine.identities().observe(interaction)),
            new Input<>(
                    Communication.class,
                    (engine, communication) -> engine.conversations().associate(communication, contact(engine))),
            new Input<>(
                    Session.class,
                    (engine, session) -> engine.journeySessions()
                            .record(new Session(
                                    session.id(),
                                    contact(engine),
                                    session.conversation(),
                                    session.created(),
                                    session.ended(),
                                    session.details()))),
            new Input<>(ContactQuery.class, (engine, query) -> engine.contacts().search(query)),
            new Input<>(
                    OrganizationQuery.class,
                    (engine, query) -> engine.organizations().search(query)),
            new Input<>(NoteQuery.class, (engine, query) -> engine.notes().on(NoteOwner.of(contact(engine)), query)),
            new Input<>(
                    RelationshipQuery.class,
                    (engine, query) -> engine.relationships().ofOrganization(organization(engine), query)),
            new Input<>(
                    SessionQuery.class,
                    (engine, query) -> engine.journeySessions()
                            .ofContact(
                                    contact(engine),
                                    new SessionQuery(
                                            query.pageSize(), unlessSample(query.after()), query.includeMerged()))),
            new Input<>(
                    ScanRequest.class,
                    (engine, request) ->
                            engine.contacts().scan(new ScanRequest(request.limit(), unlessSample(request.cursor())))),
            new Input<>(String.class, (engine, value) -> engine.directory().lookup(value)));

    Either<Refusal, ?> sentTo(ExternalContacts engine, Object input) {
        return send.apply(engine, type.cast(input));
    }

    private static Either<Refusal, ?> customFields(ExternalContacts engine, CustomFields fields) {
        SchemaDraft schema = SchemaDraft.of("s", FieldDefinition.of("x", new FieldType("yetUnknown")));
        SchemaId made = engine.contactSchemas().create(schema).get().id();
        CustomFields named =
                new CustomFields(new SchemaRef(made, fields.schema().version()), fields.values());
        return engine.contacts()
                .create(ContactProfile.builder().customFields(named).build());
    }

    private static SchemaDraft requiringWhatIsThere(SchemaDraft draft) {
        List<String> required = draft.field("x").isDefined() ? draft.required() : List.empty();
        return draft.toBuilder().required(required).build();
    }

    /** No cursor in place of the sample, which nobody issued. */
    private static Option<Cursor> unlessSample(Option<Cursor> cursor) {
        return cursor.filter(given -> !given.text().equals("x"));
    }

    private static ContactId contact(ExternalContacts engine) {
        return engine.contacts()
                .create(ContactProfile.builder().title("t").build())
                .get()
                .id();
    }

    private static OrganizationId organization(ExternalContacts engine) {
        return engine.organizations().create(OrganizationProfile.of("o")).get().id();
    }
}
