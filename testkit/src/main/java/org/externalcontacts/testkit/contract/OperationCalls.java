package org.externalcontacts.testkit.contract;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.journey.SessionQuery;
import org.externalcontacts.application.note.NoteQuery;
import org.externalcontacts.application.organization.OrganizationQuery;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.relationship.RelationshipQuery;
import org.externalcontacts.application.schema.Schemas;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.conversation.CommunicationId;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.externalcontacts.domain.trustor.TrustorId;

/**
 * One call of a port for each of the 71 operations, on ids that do not exist, for tests of what holds for all of them: who may do it is
 * asked before what it is done to.
 */
public final class OperationCalls {

    private static final UUID NOBODY = UUID.randomUUID();
    private static final ContactId CONTACT = new ContactId(NOBODY);
    private static final OrganizationId ORGANIZATION = new OrganizationId(NOBODY);
    private static final NoteId NOTE = new NoteId(NOBODY);
    private static final RelationshipId RELATIONSHIP = new RelationshipId(NOBODY);
    private static final SchemaRef SCHEMA = new SchemaRef(new SchemaId(NOBODY), 1);
    private static final Note.Draft DRAFT = new Note.Draft(Option.none(), Option.none());
    private static final Relationship.Draft TIE =
            new Relationship.Draft(Option.some(new UserId(NOBODY)), Option.none(), Option.none());

    private final Map<Operation, Function<ExternalContacts, Either<Refusal, ?>>> calls = new EnumMap<>(Operation.class);

    /** Calls that need nothing of an engine to be there. */
    public OperationCalls() {
        contacts();
        identities();
        organizations();
        notes(
                NoteOwner.of(CONTACT),
                List.of(
                        Operation.POST_CONTACT_NOTES,
                        Operation.GET_CONTACT_NOTE,
                        Operation.PUT_CONTACT_NOTE,
                        Operation.DELETE_CONTACT_NOTE,
                        Operation.GET_CONTACT_NOTES));
        notes(
                NoteOwner.of(ORGANIZATION),
                List.of(
                        Operation.POST_ORGANIZATION_NOTES,
                        Operation.GET_ORGANIZATION_NOTE,
                        Operation.PUT_ORGANIZATION_NOTE,
                        Operation.DELETE_ORGANIZATION_NOTE,
                        Operation.GET_ORGANIZATION_NOTES));
        bulkNotes();
        relationships();
        schemas(
                ExternalContacts::contactSchemas,
                List.of(
                        Operation.POST_CONTACTS_SCHEMAS,
                        Operation.GET_CONTACTS_SCHEMA,
                        Operation.GET_CONTACTS_SCHEMA_VERSION,
                        Operation.GET_CONTACTS_SCHEMA_VERSIONS,
                        Operation.GET_CONTACTS_SCHEMAS,
                        Operation.PUT_CONTACTS_SCHEMA));
        schemas(
                ExternalContacts::organizationSchemas,
                List.of(
                        Operation.POST_ORGANIZATIONS_SCHEMAS,
                        Operation.GET_ORGANIZATIONS_SCHEMA,
                        Operation.GET_ORGANIZATIONS_SCHEMA_VERSION,
                        Operation.GET_ORGANIZATIONS_SCHEMA_VERSIONS,
                        Operation.GET_ORGANIZATIONS_SCHEMAS,
                        Operation.PUT_ORGANIZATIONS_SCHEMA));
        calls.put(
                Operation.DELETE_CONTACTS_SCHEMA,
                engine -> engine.contactSchemas().delete(SCHEMA.id()));
    }

    /** Makes the call of this operation. */
    public Either<Refusal, ?> call(Operation operation, ExternalContacts engine) {
        Function<ExternalContacts, Either<Refusal, ?>> call = calls.get(operation);
        if (call == null) {
            throw new AssertionError("no call for " + operation);
        }
        return call.apply(engine);
    }

    private void contacts() {
        ContactProfile nothing = ContactProfile.empty();
        calls.put(Operation.POST_CONTACTS, engine -> engine.contacts().create(nothing));
        calls.put(Operation.GET_CONTACT, engine -> engine.contacts().get(CONTACT));
        calls.put(Operation.GET_CONTACT_UNRESOLVED, engine -> engine.contacts().getUnresolved(CONTACT));
        calls.put(Operation.PUT_CONTACT, engine -> engine.contacts().update(CONTACT, nothing));
        calls.put(Operation.DELETE_CONTACT, engine -> engine.contacts().delete(CONTACT));
        calls.put(Operation.GET_CONTACTS, engine -> engine.contacts().search(ContactQuery.everything()));
        calls.put(
                Operation.GET_ORGANIZATION_CONTACTS,
                engine -> engine.contacts().ofOrganization(ORGANIZATION, ContactQuery.everything()));
        calls.put(Operation.GET_SCAN_CONTACTS, engine -> engine.contacts().scan(ScanRequest.start()));
        calls.put(Operation.POST_BULK_CONTACTS, engine -> engine.contacts().bulkGet(List.of(CONTACT)));
        calls.put(
                Operation.POST_BULK_CONTACTS_UNRESOLVED,
                engine -> engine.contacts().bulkGetUnresolved(List.of(CONTACT)));
        calls.put(Operation.POST_BULK_CONTACTS_ADD, engine -> engine.contacts().bulkCreate(List.of(nothing)));
        calls.put(
                Operation.POST_BULK_CONTACTS_UPDATE, engine -> engine.contacts().bulkUpdate(List.empty()));
        calls.put(
                Operation.POST_BULK_CONTACTS_REMOVE, engine -> engine.contacts().bulkDelete(List.of(CONTACT)));
    }

    private void identities() {
        Identifier cookie = Identifier.cookie(NOBODY.toString());
        Communication call = new Communication(new ConversationId(NOBODY), new CommunicationId(NOBODY), MediaType.CALL);
        calls.put(Operation.POST_IDENTIFIERLOOKUP, engine -> engine.identities().lookup(cookie));
        calls.put(
                Operation.GET_CONTACT_IDENTIFIERS, engine -> engine.identities().ofContact(CONTACT));
        calls.put(
                Operation.PATCH_CONTACT_IDENTIFIERS,
                engine -> engine.identities().claim(CONTACT, cookie));
        calls.put(
                Operation.POST_CONTACT_PROMOTION, engine -> engine.identities().promote(CONTACT));
        calls.put(Operation.POST_MERGE_CONTACTS, engine -> engine.merges().merge(CONTACT, CONTACT));
        calls.put(Operation.PUT_CONVERSATION, engine -> engine.conversations().disassociate(call));
        calls.put(
                Operation.GET_REVERSEWHITEPAGESLOOKUP,
                engine -> engine.directory().lookup("nobody@example.org"));
        calls.put(
                Operation.GET_CONTACT_JOURNEY_SESSIONS,
                engine -> engine.journeySessions().ofContact(CONTACT, SessionQuery.first()));
    }

    private void organizations() {
        OrganizationProfile nameless = OrganizationProfile.of("");
        calls.put(Operation.POST_ORGANIZATIONS, engine -> engine.organizations().create(nameless));
        calls.put(Operation.GET_ORGANIZATION, engine -> engine.organizations().get(ORGANIZATION));
        calls.put(Operation.PUT_ORGANIZATION, engine -> engine.organizations().update(ORGANIZATION, nameless));
        calls.put(
                Operation.DELETE_ORGANIZATION, engine -> engine.organizations().delete(ORGANIZATION));
        calls.put(Operation.GET_ORGANIZATIONS, engine -> engine.organizations().search(OrganizationQuery.everything()));
        calls.put(
                Operation.GET_SCAN_ORGANIZATIONS,
                engine -> engine.organizations().scan(ScanRequest.start()));
        calls.put(
                Operation.POST_BULK_ORGANIZATIONS,
                engine -> engine.organizations().bulkGet(List.of(ORGANIZATION)));
        calls.put(
                Operation.POST_BULK_ORGANIZATIONS_ADD,
                engine -> engine.organizations().bulkCreate(List.of(nameless)));
        calls.put(
                Operation.POST_BULK_ORGANIZATIONS_UPDATE,
                engine -> engine.organizations().bulkUpdate(List.empty()));
        calls.put(
                Operation.POST_BULK_ORGANIZATIONS_REMOVE,
                engine -> engine.organizations().bulkDelete(List.of(ORGANIZATION)));
        calls.put(
                Operation.PUT_ORGANIZATION_TRUSTOR_TRUSTOR_ID,
                engine -> engine.trustors().link(ORGANIZATION, new TrustorId(NOBODY)));
        calls.put(
                Operation.DELETE_ORGANIZATION_TRUSTOR,
                engine -> engine.trustors().unlink(ORGANIZATION));
    }

    private void notes(NoteOwner owner, List<Operation> operations) {
        calls.put(operations.get(0), engine -> engine.notes().create(owner, DRAFT));
        calls.put(operations.get(1), engine -> engine.notes().get(owner, NOTE));
        calls.put(operations.get(2), engine -> engine.notes().update(owner, NOTE, DRAFT));
        calls.put(operations.get(3), engine -> engine.notes().delete(owner, NOTE));
        calls.put(operations.get(4), engine -> engine.notes().on(owner, NoteQuery.first()));
    }

    private void bulkNotes() {
        calls.put(Operation.GET_SCAN_NOTES, engine -> engine.notes().scan(ScanRequest.start()));
        calls.put(Operation.POST_BULK_NOTES, engine -> engine.notes().bulkGet(List.of(NOTE)));
        calls.put(Operation.POST_BULK_NOTES_ADD, engine -> engine.notes().bulkCreate(List.empty()));
        calls.put(Operation.POST_BULK_NOTES_UPDATE, engine -> engine.notes().bulkUpdate(List.empty()));
        calls.put(Operation.POST_BULK_NOTES_REMOVE, engine -> engine.notes().bulkDelete(List.of(NOTE)));
    }

    private void relationships() {
        calls.put(Operation.POST_RELATIONSHIPS, engine -> engine.relationships().create(TIE));
        calls.put(Operation.GET_RELATIONSHIP, engine -> engine.relationships().get(RELATIONSHIP));
        calls.put(Operation.PUT_RELATIONSHIP, engine -> engine.relationships().update(RELATIONSHIP, TIE));
        calls.put(
                Operation.DELETE_RELATIONSHIP, engine -> engine.relationships().delete(RELATIONSHIP));
        calls.put(
                Operation.GET_ORGANIZATION_RELATIONSHIPS,
                engine -> engine.relationships().ofOrganization(ORGANIZATION, RelationshipQuery.first()));
        calls.put(
                Operation.GET_SCAN_RELATIONSHIPS,
                engine -> engine.relationships().scan(ScanRequest.start()));
        calls.put(
                Operation.POST_BULK_RELATIONSHIPS,
                engine -> engine.relationships().bulkGet(List.of(RELATIONSHIP)));
        calls.put(
                Operation.POST_BULK_RELATIONSHIPS_ADD,
                engine -> engine.relationships().bulkCreate(List.of(TIE)));
        calls.put(
                Operation.POST_BULK_RELATIONSHIPS_UPDATE,
                engine -> engine.relationships().bulkUpdate(List.empty()));
        calls.put(
                Operation.POST_BULK_RELATIONSHIPS_REMOVE,
                engine -> engine.relationships().bulkDelete(List.of(RELATIONSHIP)));
    }

    private void schemas(Function<ExternalContacts, Schemas> kind, List<Operation> operations) {
        SchemaDraft nameless = SchemaDraft.of("");
        calls.put(operations.get(0), engine -> kind.apply(engine).create(nameless));
        calls.put(operations.get(1), engine -> kind.apply(engine).get(SCHEMA.id()));
        calls.put(operations.get(2), engine -> kind.apply(engine).version(SCHEMA));
        calls.put(operations.get(3), engine -> kind.apply(engine).versions(SCHEMA.id()));
        calls.put(operations.get(4), engine -> kind.apply(engine).list());
        calls.put(operations.get(5), engine -> kind.apply(engine).update(SCHEMA, nameless));
    }
}
