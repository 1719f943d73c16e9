package org.externalcontacts.application.event;

import io.vavr.collection.List;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.Association;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.internal.Present;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.merge.MergePlan;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.trustor.TrustorLink;

/**
 * What happened, in the terms of the field and not of any storage. The use case that decides it also states it; nothing is derived from
 * what a storage writes.
 *
 * <p>More kinds may be added in later versions: have a default for those you do not know.
 */
public sealed interface Fact {

    /** The platform's topics of this fact (rule 17.1); empty if there are none. */
    default List<String> topics() {
        return List.empty();
    }

    /** A contact was created, by a caller or for an interaction that identifies no known contact. */
    record ContactCreated(Contact contact) implements Fact {
        @Override
        public List<String> topics() {
            return Topics.contact(contact.id());
        }
    }

    /** A contact was written, by a caller or because its organization was deleted (rule 8.5). */
    record ContactChanged(Contact before, Contact after) implements Fact {

        /** The fields that differ, in wire names, such as {@code workEmail}; none when the same profile was written again. */
        public List<String> fields() {
            return after.profile().fieldsOtherThan(before.profile());
        }

        @Override
        public List<String> topics() {
            return Topics.contact(after.id());
        }
    }

    /** A contact took part in an interaction, which renews its life (rule 1.6). */
    record ContactSeen(Contact contact) implements Fact {
        @Override
        public List<String> topics() {
            return Topics.contact(contact.id());
        }
    }

    /** A contact became Curated (rule 1.8). */
    record ContactPromoted(Contact contact) implements Fact {
        @Override
        public List<String> topics() {
            return Topics.contact(contact.id());
        }
    }

    /**
     * A contact was deleted with its whole merge set (rule 4.17), and with everything that belongs to it: its notes, sessions, associations,
     * and the identifiers that are not passed on.
     *
     * @param contacts those that are gone, the canonical one first
     */
    record ContactDeleted(List<ContactId> contacts) implements Fact {
        public ContactDeleted {
            contacts = Present.items(contacts);
        }

        @Override
        public List<String> topics() {
            return contacts.flatMap(Topics::contact);
        }
    }

    /** A contact expired (rule 1.6), with everything that belongs to it. */
    record ContactExpired(ContactId contact) implements Fact {
        @Override
        public List<String> topics() {
            return Topics.contact(contact);
        }
    }

    /**
     * Two contacts were merged into a new one, which holds their identifiers (rules 4.2, 4.13).
     *
     * @param plan the two contacts, and where each value of the new one comes from
     * @param result the new contact
     */
    record ContactsMerged(MergePlan plan, Contact result) implements Fact {
        @Override
        public List<String> topics() {
            return List.of(plan.source(), plan.target(), result.id()).flatMap(Topics::contact);
        }
    }

    /** A contact owns an identifier that no contact owned before. */
    record IdentifierClaimed(Identifier identifier, ContactId contact) implements Fact {}

    /** A contact no longer owns an identifier, and no other contact does. */
    record IdentifierReleased(Identifier identifier, ContactId contact) implements Fact {}

    /**
     * An identifier that a contact lost is now held by the next contact whose fields imply it (rule 3.4).
     *
     * @param from the contact that lost it, which may be gone
     * @param to the contact that holds it now
     */
    record IdentifierPassedOn(Identifier identifier, ContactId from, ContactId to) implements Fact {}

    /** An organization was created. */
    record OrganizationCreated(Organization organization) implements Fact {
        @Override
        public List<String> topics() {
            return List.of(Topics.organization(organization.id()));
        }
    }

    /** An organization was written. */
    record OrganizationChanged(Organization before, Organization after) implements Fact {

        /** The fields that differ, in wire names, such as {@code name}; none when the same profile was written again. */
        public List<String> fields() {
            return after.profile().fieldsOtherThan(before.profile());
        }

        @Override
        public List<String> topics() {
            return List.of(Topics.organization(after.id()));
        }
    }

    /**
     * An organization was deleted, with its notes, its relationships and its link to a trustor. What this changes in its contacts is
     * described by a {@link ContactChanged} for each (rule 8.5).
     */
    record OrganizationDeleted(OrganizationId organization) implements Fact {
        @Override
        public List<String> topics() {
            return List.of(Topics.organization(organization));
        }
    }

    /** An organization was linked to a trustor, in place of any other (rule 8.4). */
    record TrustorLinked(TrustorLink link) implements Fact {}

    /** An organization is no longer linked to this trustor. */
    record TrustorUnlinked(TrustorLink link) implements Fact {}

    /** A note was written on a contact or an organization. */
    record NoteCreated(Note note) implements Fact {
        @Override
        public List<String> topics() {
            return List.of(Topics.note(note.owner(), note.id()));
        }
    }

    /** A note was rewritten. */
    record NoteChanged(Note before, Note after) implements Fact {
        @Override
        public List<String> topics() {
            return List.of(Topics.note(after.owner(), after.id()));
        }
    }

    /** A note was deleted on its own, not together with its owner. */
    record NoteDeleted(NoteOwner owner, NoteId note) implements Fact {
        @Override
        public List<String> topics() {
            return List.of(Topics.note(owner, note));
        }
    }

    /** A relationship between a user and an organization was created. */
    record RelationshipCreated(Relationship relationship) implements Fact {
        @Override
        public List<String> topics() {
            return List.of(Topics.relationship(relationship.id()));
        }
    }

    /** A relationship was written. */
    record RelationshipChanged(Relationship before, Relationship after) implements Fact {
        @Override
        public List<String> topics() {
            return List.of(Topics.relationship(after.id()));
        }
    }

    /** A relationship was deleted on its own, not together with its organization. */
    record RelationshipDeleted(RelationshipId relationship) implements Fact {
        @Override
        public List<String> topics() {
            return List.of(Topics.relationship(relationship));
        }
    }

    /** The first version of a schema was created. */
    record SchemaCreated(DataSchema schema) implements Fact {}

    /** A schema has a new version; earlier ones stay. */
    record SchemaChanged(DataSchema schema) implements Fact {}

    /** A schema was deleted with all its versions. */
    record SchemaDeleted(SchemaId schema) implements Fact {}

    /** A contact takes part in a conversation, in place of any other. */
    record ConversationAssociated(Association association) implements Fact {}

    /** A contact no longer takes part in a conversation. */
    record ConversationDisassociated(Association association) implements Fact {}

    /**
     * A kind of fact unknown to this version, read from an event that a later one stored. No engine of this version produces it.
     *
     * @param kind what the later version calls it
     * @param json the whole fact, as it was written
     */
    record Unknown(String kind, String json) implements Fact {}

    /** A journey session was recorded, for the first time or in a new state. */
    record SessionRecorded(Session session) implements Fact {
        @Override
        public List<String> topics() {
            return List.of(Topics.sessions(session.contact()));
        }
    }
}
