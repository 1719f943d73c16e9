package org.externalcontacts.wire.internal.event;

import io.vavr.collection.List;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.wire.internal.event.FactForm.Member;

/** Every kind of fact by its name in JSON. A name and what it means never change; a new meaning gets a new name. */
final class FactForms {

    private static final List<FactForm<?>> OF_CONTACTS = List.of(
            FactForm.of(
                    "contactCreated",
                    Fact.ContactCreated.class,
                    new Member<>("contact", Entities.CONTACT, Fact.ContactCreated::contact),
                    Fact.ContactCreated::new),
            FactForm.of(
                    "contactChanged",
                    Fact.ContactChanged.class,
                    new Member<>("before", Entities.CONTACT, Fact.ContactChanged::before),
                    new Member<>("after", Entities.CONTACT, Fact.ContactChanged::after),
                    Fact.ContactChanged::new),
            FactForm.of(
                    "contactSeen",
                    Fact.ContactSeen.class,
                    new Member<>("contact", Entities.CONTACT, Fact.ContactSeen::contact),
                    Fact.ContactSeen::new),
            FactForm.of(
                    "contactPromoted",
                    Fact.ContactPromoted.class,
                    new Member<>("contact", Entities.CONTACT, Fact.ContactPromoted::contact),
                    Fact.ContactPromoted::new),
            FactForm.of(
                    "contactDeleted",
                    Fact.ContactDeleted.class,
                    new Member<>("contacts", Values.CONTACTS, Fact.ContactDeleted::contacts),
                    Fact.ContactDeleted::new),
            FactForm.of(
                    "contactExpired",
                    Fact.ContactExpired.class,
                    new Member<>("contact", Values.CONTACT, Fact.ContactExpired::contact),
                    Fact.ContactExpired::new),
            FactForm.of(
                    "contactsMerged",
                    Fact.ContactsMerged.class,
                    new Member<>("plan", Plans.PLAN, Fact.ContactsMerged::plan),
                    new Member<>("result", Entities.CONTACT, Fact.ContactsMerged::result),
                    Fact.ContactsMerged::new),
            FactForm.of(
                    "identifierClaimed",
                    Fact.IdentifierClaimed.class,
                    new Member<>("identifier", Values.IDENTIFIER, Fact.IdentifierClaimed::identifier),
                    new Member<>("contact", Values.CONTACT, Fact.IdentifierClaimed::contact),
                    Fact.IdentifierClaimed::new),
            FactForm.of(
                    "identifierReleased",
                    Fact.IdentifierReleased.class,
                    new Member<>("identifier", Values.IDENTIFIER, Fact.IdentifierReleased::identifier),
                    new Member<>("contact", Values.CONTACT, Fact.IdentifierReleased::contact),
                    Fact.IdentifierReleased::new),
            FactForm.of(
                    "identifierPassedOn",
                    Fact.IdentifierPassedOn.class,
                    new Member<>("identifier", Values.IDENTIFIER, Fact.IdentifierPassedOn::identifier),
                    new Member<>("from", Values.CONTACT, Fact.IdentifierPassedOn::from),
                    new Member<>("to", Values.CONTACT, Fact.IdentifierPassedOn::to),
                    Fact.IdentifierPassedOn::new));

    private static final List<FactForm<?>> OF_ORGANIZATIONS = List.of(
            FactForm.of(
                    "organizationCreated",
                    Fact.OrganizationCreated.class,
                    new Member<>("organization", Entities.ORGANIZATION, Fact.OrganizationCreated::organization),
                    Fact.OrganizationCreated::new),
            FactForm.of(
                    "organizationChanged",
                    Fact.OrganizationChanged.class,
                    new Member<>("before", Entities.ORGANIZATION, Fact.OrganizationChanged::before),
                    new Member<>("after", Entities.ORGANIZATION, Fact.OrganizationChanged::after),
                    Fact.OrganizationChanged::new),
            FactForm.of(
                    "organizationDeleted",
                    Fact.OrganizationDeleted.class,
                    new Member<>("organization", Values.ORGANIZATION, Fact.OrganizationDeleted::organization),
                    Fact.OrganizationDeleted::new),
            FactForm.of(
                    "trustorLinked",
                    Fact.TrustorLinked.class,
                    new Member<>("link", Entities.LINK, Fact.TrustorLinked::link),
                    Fact.TrustorLinked::new),
            FactForm.of(
                    "trustorUnlinked",
                    Fact.TrustorUnlinked.class,
                    new Member<>("link", Entities.LINK, Fact.TrustorUnlinked::link),
                    Fact.TrustorUnlinked::new),
            FactForm.of(
                    "noteCreated",
                    Fact.NoteCreated.class,
                    new Member<>("note", Entities.NOTE, Fact.NoteCreated::note),
                    Fact.NoteCreated::new),
            FactForm.of(
                    "noteChanged",
                    Fact.NoteChanged.class,
                    new Member<>("before", Entities.NOTE, Fact.NoteChanged::before),
                    new Member<>("after", Entities.NOTE, Fact.NoteChanged::after),
                    Fact.NoteChanged::new),
            FactForm.of(
                    "noteDeleted",
                    Fact.NoteDeleted.class,
                    new Member<>("owner", Values.OWNER, Fact.NoteDeleted::owner),
                    new Member<>("note", Values.NOTE, Fact.NoteDeleted::note),
                    Fact.NoteDeleted::new),
            FactForm.of(
                    "relationshipCreated",
                    Fact.RelationshipCreated.class,
                    new Member<>("relationship", Entities.RELATIONSHIP, Fact.RelationshipCreated::relationship),
                    Fact.RelationshipCreated::new),
            FactForm.of(
                    "relationshipChanged",
                    Fact.RelationshipChanged.class,
                    new Member<>("before", Entities.RELATIONSHIP, Fact.RelationshipChanged::before),
                    new Member<>("after", Entities.RELATIONSHIP, Fact.RelationshipChanged::after),
                    Fact.RelationshipChanged::new),
            FactForm.of(
                    "relationshipDeleted",
                    Fact.RelationshipDeleted.class,
                    new Member<>("relationship", Values.RELATIONSHIP, Fact.RelationshipDeleted::relationship),
                    Fact.RelationshipDeleted::new));

    private static final List<FactForm<?>> OF_OTHERS = List.of(
            FactForm.of(
                    "schemaCreated",
                    Fact.SchemaCreated.class,
                    new Member<>("schema", Entities.SCHEMA, Fact.SchemaCreated::schema),
                    Fact.SchemaCreated::new),
            FactForm.of(
                    "schemaChanged",
                    Fact.SchemaChanged.class,
                    new Member<>("schema", Entities.SCHEMA, Fact.SchemaChanged::schema),
                    Fact.SchemaChanged::new),
            FactForm.of(
                    "schemaDeleted",
                    Fact.SchemaDeleted.class,
                    new Member<>("schema", Values.SCHEMA, Fact.SchemaDeleted::schema),
                    Fact.SchemaDeleted::new),
            FactForm.of(
                    "conversationAssociated",
                    Fact.ConversationAssociated.class,
                    new Member<>("association", Values.ASSOCIATION, Fact.ConversationAssociated::association),
                    Fact.ConversationAssociated::new),
            FactForm.of(
                    "conversationDisassociated",
                    Fact.ConversationDisassociated.class,
                    new Member<>("association", Values.ASSOCIATION, Fact.ConversationDisassociated::association),
                    Fact.ConversationDisassociated::new),
            FactForm.of(
                    "sessionRecorded",
                    Fact.SessionRecorded.class,
                    new Member<>("session", Entities.SESSION, Fact.SessionRecorded::session),
                    Fact.SessionRecorded::new));

    static final List<FactForm<?>> ALL = OF_CONTACTS.appendAll(OF_ORGANIZATIONS).appendAll(OF_OTHERS);

    private FactForms() {}
}
