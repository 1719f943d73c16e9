package org.externalcontacts.domain.note;

import java.util.UUID;
import java.util.function.Function;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.organization.OrganizationId;

/** What a note is on: one contact or one organization (rule 9.2). */
public sealed interface NoteOwner {

    /** A contact. */
    record OfContact(ContactId id) implements NoteOwner {}

    /** An organization. */
    record OfOrganization(OrganizationId id) implements NoteOwner {}

    /** Notes on this contact. */
    static NoteOwner of(ContactId id) {
        return new OfContact(id);
    }

    /** Notes on this organization. */
    static NoteOwner of(OrganizationId id) {
        return new OfOrganization(id);
    }

    /** The id, whatever it names. */
    default UUID value() {
        return fold(ContactId::value, OrganizationId::value);
    }

    /** What the owner is, case by case. */
    default <R> R fold(Function<ContactId, R> contact, Function<OrganizationId, R> organization) {
        return this instanceof OfContact of ? contact.apply(of.id()) : organization.apply(((OfOrganization) this).id());
    }
}
