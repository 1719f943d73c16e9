package org.externalcontacts.application.storage;

import io.vavr.collection.List;
import java.time.Instant;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.Association;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.internal.Present;
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

    /**
     * A new contact; its id is not in use, and its organization was stored by an earlier decision. Its merge status is not written: merges make
     * it.
     */
    record AddContact(Contact contact) implements Change {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.addContact(this);
        }
    }

    /** A contact in its new state; the id is in use, and its organization was stored by an earlier decision. */
    record ReplaceContact(Contact contact) implements Change {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.replaceContact(this);
        }
    }

    /** A contact, with its identifiers, notes, sessions, associations and its place in merges. */
    record RemoveContact(ContactId id) implements Change {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.removeContact(this);
        }
    }

    /** Claims an identifier for a contact if no contact owns it; otherwise nothing (rule 3.3). */
    record ClaimIfFree(Identifier identifier, ContactId contact, Instant at) implements Change {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.claimIfFree(this);
        }
    }

    /** Claims an identifier for a contact; no other contact owns it when the decision is applied (rule 20.5). */
    record Claim(Identifier identifier, ContactId contact, Instant at) implements Change {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.claim(this);
        }
    }

    /** Ends a claim if this contact owns it; otherwise nothing. */
    record Release(Identifier identifier, ContactId holder) implements Change {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.release(this);
        }
    }

    /**
     * Two canonical contacts become ancestors of a third, which takes over their identifiers (rules 4.2, 4.13).
     *
     * @param mergeSet every contact of the new set, the canonical one first, as {@link MergeOperation#joined} orders them
     */
    record Merge(MergeOperation operation, List<ContactId> mergeSet) implements Change {
        public Merge {
            mergeSet = Present.or(mergeSet, List.empty());
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.merge(this);
        }
    }

    /** A new organization. */
    record AddOrganization(Organization organization) implements Change {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.addOrganization(this);
        }
    }

    /** An organization in its new state. */
    record ReplaceOrganization(Organization organization) implements Change {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.replaceOrganization(this);
        }
    }

    /** An organization, with its notes, relationships and link; its contacts stay, without it (rule 8.5). */
    record RemoveOrganization(OrganizationId id) implements Change {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.removeOrganization(this);
        }
    }

    /** The one link of an organization, new or replaced (rule 8.4). */
    record LinkTrustor(TrustorLink link) implements Change {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.linkTrustor(this);
        }
    }

    /** The end of the organization's link. */
    record UnlinkTrustor(OrganizationId organization) implements Change {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.unlinkTrustor(this);
        }
    }

    /** A new note. */
    record AddNote(Note note) implements Change {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.addNote(this);
        }
    }

    /** A note in its new state. */
    record ReplaceNote(Note note) implements Change {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.replaceNote(this);
        }
    }

    /** A note. */
    record RemoveNote(Note note) implements Change {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.removeNote(this);
        }
    }

    /** A new relationship. */
    record AddRelationship(Relationship relationship) implements Change {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.addRelationship(this);
        }
    }

    /** A relationship in its new state. */
    record ReplaceRelationship(Relationship relationship) implements Change {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.replaceRelationship(this);
        }
    }

    /** A relationship. */
    record RemoveRelationship(RelationshipId id) implements Change {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.removeRelationship(this);
        }
    }

    /** A new version of a schema, the first one included; earlier versions stay. */
    record AddSchemaVersion(DataSchema schema) implements Change {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.addSchemaVersion(this);
        }
    }

    /** A schema with all its versions. */
    record RemoveSchema(SchemaId id) implements Change {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.removeSchema(this);
        }
    }

    /** A contact for a communication, in place of any other. */
    record Associate(Association association) implements Change {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.associate(this);
        }
    }

    /** No contact for a communication. */
    record Disassociate(Communication communication) implements Change {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.disassociate(this);
        }
    }

    /** A session, new or in its new state. */
    record PutSession(Session session) implements Change {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.putSession(this);
        }
    }

    /** A call with an idempotency key, in place of one with the same key that does not count any more. */
    record KeepRequest(KeptRequest request) implements Change {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.keepRequest(this);
        }
    }

    /** Applies the case for this kind of change. A new kind does not compile until every {@link Cases} handles it. */
    <R> R fold(Cases<R> cases);

    /** A function for each kind of change. */
    interface Cases<R> {

        R addContact(AddContact change);

        R replaceContact(ReplaceContact change);

        R removeContact(RemoveContact change);

        R claimIfFree(ClaimIfFree change);

        R claim(Claim change);

        R release(Release change);

        R merge(Merge change);

        R addOrganization(AddOrganization change);

        R replaceOrganization(ReplaceOrganization change);

        R removeOrganization(RemoveOrganization change);

        R linkTrustor(LinkTrustor change);

        R unlinkTrustor(UnlinkTrustor change);

        R addNote(AddNote change);

        R replaceNote(ReplaceNote change);

        R removeNote(RemoveNote change);

        R addRelationship(AddRelationship change);

        R replaceRelationship(ReplaceRelationship change);

        R removeRelationship(RemoveRelationship change);

        R addSchemaVersion(AddSchemaVersion change);

        R removeSchema(RemoveSchema change);

        R associate(Associate change);

        R disassociate(Disassociate change);

        R putSession(PutSession change);

        R keepRequest(KeepRequest change);
    }
}
