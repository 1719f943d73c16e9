package org.externalcontacts.application.storage;

import io.vavr.collection.List;
import java.time.Instant;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.Association;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.trustor.TrustorLink;

/**
 * One step of a decision, for storage to carry out. A decision is a list of steps, carried out in order, all or nothing.
 *
 * <p>Each step is what one SQL statement can do; what hangs on a removed record goes with it, as foreign keys would do.
 */
public sealed interface Change {

    /** A new contact; its id is not in use. Its merge standing is not written: merges make it. */
    record AddContact(Contact contact) implements Change {}

    /** A contact in its new state; the id is in use. */
    record ReplaceContact(Contact contact) implements Change {}

    /** A contact, with its identifiers, notes, sessions, associations and its place in merges. */
    record RemoveContact(ContactId id) implements Change {}

    /** An identifier for a contact, when nobody holds it; else nothing (BEHAVIOUR 3.3). */
    record ClaimIfFree(Identifier identifier, ContactId contact, Instant at) implements Change {}

    /** An identifier for a contact; nobody else holds it when the decision is carried out (BEHAVIOUR 20.5). */
    record Claim(Identifier identifier, ContactId contact, Instant at) implements Change {}

    /** The end of a claim, when this contact holds it; else nothing. */
    record Release(Identifier identifier, ContactId holder) implements Change {}

    /**
     * Two canonical contacts become ancestors of a third, which takes over their identifiers (BEHAVIOUR 4.2, 4.13).
     *
     * @param mergeSet every contact of the new set, the canonical one first, as {@link MergeOperation#joined} orders them
     */
    record Merge(MergeOperation operation, List<ContactId> mergeSet) implements Change {
        public Merge {
            mergeSet = Present.or(mergeSet, List.empty());
        }
    }

    /** A new organization. */
    record AddOrganization(Organization organization) implements Change {}

    /** An organization in its new state. */
    record ReplaceOrganization(Organization organization) implements Change {}

    /** An organization, with its notes, relationships and link; its contacts stay, without it (BEHAVIOUR 8.5). */
    record RemoveOrganization(OrganizationId id) implements Change {}

    /** The one link of an organization, new or replaced (BEHAVIOUR 8.4). */
    record LinkTrustor(TrustorLink link) implements Change {}

    /** The end of the organization's link. */
    record UnlinkTrustor(OrganizationId organization) implements Change {}

    /** A new note. */
    record AddNote(Note note) implements Change {}

    /** A note in its new state. */
    record ReplaceNote(Note note) implements Change {}

    /** A note. */
    record RemoveNote(Note note) implements Change {}

    /** A new relationship. */
    record AddRelationship(Relationship relationship) implements Change {}

    /** A relationship in its new state. */
    record ReplaceRelationship(Relationship relationship) implements Change {}

    /** A relationship. */
    record RemoveRelationship(RelationshipId id) implements Change {}

    /** A new version of a schema, the first one included; earlier versions stay. */
    record AddSchemaVersion(DataSchema schema) implements Change {}

    /** A schema with all its versions. */
    record RemoveSchema(SchemaId id) implements Change {}

    /** A contact for a communication, in place of any other. */
    record Associate(Association association) implements Change {}

    /** No contact for a communication. */
    record Disassociate(Communication communication) implements Change {}

    /** A session, new or in its new state. */
    record PutSession(Session session) implements Change {}
}
