package org.externalcontacts.application.event;

import io.vavr.collection.List;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.RelationshipId;

/** The platform's names of its topics, behind {@code v2.externalcontacts.} (rule 17.1). */
final class Topics {

    private Topics() {}

    /** The view that resolves aliases, and the one that does not. */
    static List<String> contact(ContactId id) {
        return List.of("contacts." + id.text(), "contacts." + id.text() + ".unresolved");
    }

    static String sessions(ContactId contact) {
        return "contacts." + contact.text() + ".journey.sessions";
    }

    static String organization(OrganizationId id) {
        return "organizations." + id.text();
    }

    static String note(NoteOwner owner, NoteId id) {
        return owner.fold(contact -> "contacts." + contact.text(), Topics::organization) + ".notes." + id.text();
    }

    static String relationship(RelationshipId id) {
        return "relationships." + id.text();
    }
}
