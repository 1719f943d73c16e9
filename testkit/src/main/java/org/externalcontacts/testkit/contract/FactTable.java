package org.externalcontacts.testkit.contract;

import io.vavr.collection.List;
import io.vavr.control.Either;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.application.note.Notes;
import org.externalcontacts.application.organization.Organizations;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.relationship.Relationships;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.note.Note;

/** The events of each writing operation, each call on its own records (rule 20.10). */
final class FactTable {

    private FactTable() {}

    static List<Telling> all() {
        return List.of(
                        contacts(),
                        identifiers(),
                        organizations(),
                        trustors(),
                        notes(),
                        bulkNotes(),
                        relationships(),
                        schemas(),
                        conversations())
                .flatMap(rows -> rows);
    }

    private static List<Telling> contacts() {
        return List.of(
                Telling.of(
                        Operation.POST_CONTACTS,
                        "without identifiers",
                        Scene::profile,
                        (some, profile) -> some.engine().contacts().create(profile),
                        "ContactCreated"),
                Telling.of(
                        Operation.POST_CONTACTS,
                        "with an e-mail that nobody has",
                        Scene::email,
                        (some, email) -> some.engine().contacts().create(some.profile(email)),
                        "ContactCreated IdentifierClaimed"),
                Telling.of(
                        Operation.POST_CONTACTS,
                        "with an e-mail that somebody has",
                        Scene::holder,
                        (some, holder) -> some.engine()
                                .contacts()
                                .create(some.profile(holder.email().value())),
                        "ContactCreated"),
                Telling.of(
                        Operation.POST_BULK_CONTACTS_ADD,
                        "of two",
                        Scene::profile,
                        (some, profile) -> some.engine().contacts().bulkCreate(List.of(profile, some.profile())),
                        "ContactCreated",
                        "ContactCreated"),
                Telling.of(
                        Operation.PUT_CONTACT,
                        "with another name",
                        Scene::contact,
                        (some, id) -> some.engine().contacts().update(id, some.profile()),
                        "ContactChanged"),
                Telling.of(
                        Operation.PUT_CONTACT,
                        "with its first e-mail",
                        Scene::contact,
                        (some, id) -> some.engine().contacts().update(id, some.profile(some.email())),
                        "ContactChanged IdentifierClaimed"),
                Telling.of(
                        Operation.PUT_CONTACT,
                        "with another e-mail",
                        Scene::holder,
                        (some, holder) -> some.engine().contacts().update(holder.id(), some.profile(some.email())),
                        "ContactChanged IdentifierReleased IdentifierClaimed"),
                Telling.of(
                        Operation.PUT_CONTACT,
                        "without an e-mail that another contact has, too",
                        Scene::waitedFor,
                        (some, holder) -> some.engine().contacts().update(holder.id(), some.profile()),
                        "ContactChanged IdentifierPassedOn"),
                Telling.of(
                        Operation.POST_BULK_CONTACTS_UPDATE,
                        "of one",
                        Scene::contact,
                        (some, id) ->
                                some.engine().contacts().bulkUpdate(List.of(new Contacts.Update(id, some.profile()))),
                        "ContactChanged"),
                Telling.of(
                        Operation.DELETE_CONTACT,
                        "with an e-mail",
                        Scene::holder,
                        (some, holder) -> some.engine().contacts().delete(holder.id()),
                        "ContactDeleted"),
                Telling.of(
                        Operation.DELETE_CONTACT,
                        "with an e-mail that another contact has, too",
                        Scene::waitedFor,
                        (some, holder) -> some.engine().contacts().delete(holder.id()),
                        "ContactDeleted IdentifierPassedOn"),
                Telling.of(
                        Operation.POST_BULK_CONTACTS_REMOVE,
                        "of one",
                        Scene::contact,
                        (some, id) -> some.engine().contacts().bulkDelete(List.of(id)),
                        "ContactDeleted"));
    }

    private static List<Telling> identifiers() {
        return List.of(
                Telling.of(
                        Operation.PATCH_CONTACT_IDENTIFIERS,
                        "claims one",
                        Scene::contact,
                        (some, id) -> some.engine().identities().claim(id, some.cookie()),
                        "IdentifierClaimed"),
                Telling.of(
                        Operation.PATCH_CONTACT_IDENTIFIERS,
                        "claims one that it holds",
                        Scene::holder,
                        (some, holder) -> some.engine().identities().claim(holder.id(), holder.email())),
                Telling.of(
                        Operation.PATCH_CONTACT_IDENTIFIERS,
                        "releases one",
                        Scene::holder,
                        (some, holder) -> some.engine().identities().release(holder.id(), holder.email()),
                        "IdentifierReleased"),
                Telling.of(
                        Operation.POST_CONTACT_PROMOTION,
                        "of a Curated contact",
                        Scene::contact,
                        (some, id) -> some.engine().identities().promote(id)));
    }

    private static List<Telling> organizations() {
        return List.of(
                Telling.of(
                        Operation.POST_ORGANIZATIONS,
                        "",
                        Scene::companyProfile,
                        (some, profile) -> some.engine().organizations().create(profile),
                        "OrganizationCreated"),
                Telling.of(
                        Operation.POST_BULK_ORGANIZATIONS_ADD,
                        "of one",
                        Scene::companyProfile,
                        (some, profile) -> some.engine().organizations().bulkCreate(List.of(profile)),
                        "OrganizationCreated"),
                Telling.of(
                        Operation.PUT_ORGANIZATION,
                        "with another name",
                        Scene::company,
                        (some, id) -> some.engine().organizations().update(id, some.companyProfile()),
                        "OrganizationChanged"),
                Telling.of(
                        Operation.POST_BULK_ORGANIZATIONS_UPDATE,
                        "of one",
                        Scene::company,
                        (some, id) -> some.engine()
                                .organizations()
                                .bulkUpdate(List.of(new Organizations.Update(id, some.companyProfile()))),
                        "OrganizationChanged"),
                Telling.of(
                        Operation.DELETE_ORGANIZATION,
                        "of a contact",
                        Scene::companyOfContact,
                        (some, id) -> some.engine().organizations().delete(id),
                        "OrganizationDeleted",
                        "ContactChanged"),
                Telling.of(
                        Operation.POST_BULK_ORGANIZATIONS_REMOVE,
                        "of one",
                        Scene::company,
                        (some, id) -> some.engine().organizations().bulkDelete(List.of(id)),
                        "OrganizationDeleted"));
    }

    private static List<Telling> trustors() {
        return List.of(
                Telling.of(
                        Operation.PUT_ORGANIZATION_TRUSTOR_TRUSTOR_ID,
                        "",
                        Scene::company,
                        (some, id) -> some.engine().trustors().link(id, some.trustor()),
                        "TrustorLinked"),
                Telling.of(
                        Operation.PUT_ORGANIZATION_TRUSTOR_TRUSTOR_ID,
                        "that is linked already",
                        Scene::trustorLink,
                        (some, link) -> some.engine().trustors().link(link.organization(), link.trustor())),
                Telling.of(
                        Operation.DELETE_ORGANIZATION_TRUSTOR,
                        "",
                        Scene::trustorLink,
                        (some, link) -> some.engine().trustors().unlink(link.organization()),
                        "TrustorUnlinked"));
    }

    private static List<Telling> notes() {
        return List.of(
                Telling.of(
                        Operation.POST_CONTACT_NOTES,
                        "",
                        Scene::contactAsOwner,
                        (some, owner) -> some.engine().notes().create(owner, some.note()),
                        "NoteCreated"),
                Telling.of(
                        Operation.POST_ORGANIZATION_NOTES,
                        "",
                        Scene::companyAsOwner,
                        (some, owner) -> some.engine().notes().create(owner, some.note()),
                        "NoteCreated"),
                Telling.of(Operation.PUT_CONTACT_NOTE, "", Scene::noteOnContact, FactTable::rewrite, "NoteChanged"),
                Telling.of(
                        Operation.PUT_ORGANIZATION_NOTE, "", Scene::noteOnCompany, FactTable::rewrite, "NoteChanged"),
                Telling.of(Operation.DELETE_CONTACT_NOTE, "", Scene::noteOnContact, FactTable::delete, "NoteDeleted"),
                Telling.of(
                        Operation.DELETE_ORGANIZATION_NOTE,
                        "",
                        Scene::noteOnCompany,
                        FactTable::delete,
                        "NoteDeleted"));
    }

    private static Either<Refusal, ?> rewrite(Scene some, Note note) {
        return some.engine().notes().update(note.owner(), note.id(), some.note());
    }

    private static Either<Refusal, ?> delete(Scene some, Note note) {
        return some.engine().notes().delete(note.owner(), note.id());
    }

    private static List<Telling> bulkNotes() {
        return List.of(
                Telling.of(
                        Operation.POST_BULK_NOTES_ADD,
                        "of one",
                        Scene::contactAsOwner,
                        (some, owner) -> some.engine().notes().bulkCreate(List.of(new Notes.New(owner, some.note()))),
                        "NoteCreated"),
                Telling.of(
                        Operation.POST_BULK_NOTES_UPDATE,
                        "of one",
                        Scene::noteOnContact,
                        (some, note) -> some.engine()
                                .notes()
                                .bulkUpdate(List.of(new Notes.Update(note.owner(), note.id(), some.note()))),
                        "NoteChanged"),
                Telling.of(
                        Operation.POST_BULK_NOTES_REMOVE,
                        "of one",
                        Scene::noteOnCompany,
                        (some, note) -> some.engine().notes().bulkDelete(List.of(note.id())),
                        "NoteDeleted"));
    }

    private static List<Telling> relationships() {
        return List.of(
                Telling.of(
                        Operation.POST_RELATIONSHIPS,
                        "",
                        Scene::company,
                        (some, id) -> some.engine().relationships().create(some.tie(id)),
                        "RelationshipCreated"),
                Telling.of(
                        Operation.POST_BULK_RELATIONSHIPS_ADD,
                        "of one",
                        Scene::company,
                        (some, id) -> some.engine().relationships().bulkCreate(List.of(some.tie(id))),
                        "RelationshipCreated"),
                Telling.of(
                        Operation.PUT_RELATIONSHIP,
                        "",
                        Scene::relationship,
                        (some, tie) -> some.engine().relationships().update(tie.id(), some.tie(tie.organization())),
                        "RelationshipChanged"),
                Telling.of(
                        Operation.POST_BULK_RELATIONSHIPS_UPDATE,
                        "of one",
                        Scene::relationship,
                        (some, tie) -> some.engine()
                                .relationships()
                                .bulkUpdate(List.of(new Relationships.Update(tie.id(), some.tie(tie.organization())))),
                        "RelationshipChanged"),
                Telling.of(
                        Operation.DELETE_RELATIONSHIP,
                        "",
                        Scene::relationship,
                        (some, tie) -> some.engine().relationships().delete(tie.id()),
                        "RelationshipDeleted"),
                Telling.of(
                        Operation.POST_BULK_RELATIONSHIPS_REMOVE,
                        "of one",
                        Scene::relationship,
                        (some, tie) -> some.engine().relationships().bulkDelete(List.of(tie.id())),
                        "RelationshipDeleted"));
    }

    private static List<Telling> schemas() {
        return List.of(
                Telling.of(
                        Operation.POST_CONTACTS_SCHEMAS,
                        "",
                        Scene::schema,
                        (some, draft) -> some.engine().contactSchemas().create(draft),
                        "SchemaCreated"),
                Telling.of(
                        Operation.PUT_CONTACTS_SCHEMA,
                        "",
                        Scene::contactSchema,
                        (some, schema) -> some.engine()
                                .contactSchemas()
                                .update(
                                        schema.ref(),
                                        schema.content().toBuilder()
                                                .enabled(false)
                                                .build()),
                        "SchemaChanged"),
                Telling.of(
                        Operation.DELETE_CONTACTS_SCHEMA,
                        "",
                        Scene::contactSchema,
                        (some, schema) -> some.engine().contactSchemas().delete(schema.id()),
                        "SchemaDeleted"),
                Telling.of(
                        Operation.POST_ORGANIZATIONS_SCHEMAS,
                        "",
                        Scene::schema,
                        (some, draft) -> some.engine().organizationSchemas().create(draft),
                        "SchemaCreated"),
                Telling.of(
                        Operation.PUT_ORGANIZATIONS_SCHEMA,
                        "",
                        Scene::companySchema,
                        (some, schema) -> some.engine()
                                .organizationSchemas()
                                .update(
                                        schema.ref(),
                                        schema.content().toBuilder()
                                                .enabled(false)
                                                .build()),
                        "SchemaChanged"));
    }

    private static List<Telling> conversations() {
        return List.of(
                Telling.of(
                        Operation.PUT_CONVERSATION,
                        "associates a contact",
                        Scene::contact,
                        (some, id) -> some.engine()
                                .conversations()
                                .associate(some.unique().call(), id),
                        "ConversationAssociated"),
                Telling.of(
                        Operation.PUT_CONVERSATION,
                        "associates the same contact again",
                        Scene::association,
                        (some, made) -> some.engine().conversations().associate(made.communication(), made.contact())),
                Telling.of(
                        Operation.PUT_CONVERSATION,
                        "disassociates a contact",
                        Scene::association,
                        (some, made) -> some.engine().conversations().disassociate(made.communication()),
                        "ConversationDisassociated"),
                Telling.of(
                        Operation.PUT_CONVERSATION,
                        "disassociates nobody",
                        Scene::contact,
                        (some, id) -> some.engine()
                                .conversations()
                                .disassociate(some.unique().call())));
    }
}
