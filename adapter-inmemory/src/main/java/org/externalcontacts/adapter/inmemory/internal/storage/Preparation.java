package org.externalcontacts.adapter.inmemory.internal.storage;

import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationId;

/**
 * The changes of one decision on their way into the store. Preparing them checks what must hold and computes all that will be
 * written, and writes nothing; what is prepared is then written without anything left that could fail. So a decision is stored as a
 * whole or not at all, whatever goes wrong.
 *
 * <p>A log of undo steps would have to be right in the one moment in which something has gone wrong already.
 */
final class Preparation {

    private final InMemoryRecords records;
    private final ContactChanges contacts;
    private final ClaimChanges claims;
    private final List<Runnable> others = new ArrayList<>();

    private Preparation(InMemoryRecords records) {
        this.records = records;
        this.contacts = new ContactChanges(records.contactStore());
        this.claims = new ClaimChanges(contacts, records.identifiers());
    }

    /** What writes the changes; it must be run before anything else changes the records. */
    static Runnable of(Seq<Change> changes, InMemoryRecords records) {
        Preparation preparation = new Preparation(records);
        ChangeWrites cases = new ChangeWrites(preparation, records);
        changes.forEach(change -> change.fold(cases));
        return preparation.prepared();
    }

    ContactChanges contacts() {
        return contacts;
    }

    ClaimChanges claims() {
        return claims;
    }

    /** One more write, of neither contacts nor claims. */
    Preparation other(Runnable write) {
        others.add(write);
        return this;
    }

    Preparation merge(Change.Merge merge) {
        // The contacts first: from here on the result counts as the holder of what its two contacts hold.
        contacts.merge(merge);
        claims.merge(merge.operation());
        return this;
    }

    /** A contact with all that hangs on it. */
    Preparation remove(ContactId contact) {
        // The claims first: they are those of the contact as it is before it goes.
        claims.forget(contacts.current(contact));
        contacts.remove(contact);
        return other(() -> {
            records.notes().records().removeGroup(NoteOwner.of(contact));
            records.sessions().removeAll(contact);
            records.conversations().removeAll(contact);
        });
    }

    /** An organization with all that hangs on it; its contacts stay, and read as without it (rule 8.5). */
    Preparation remove(OrganizationId organization) {
        return other(records.organizationStore().removal(organization)).other(() -> {
            records.notes().records().removeGroup(NoteOwner.of(organization));
            records.relationships().records().removeGroup(organization);
            records.trustors().unlink(organization);
        });
    }

    /**
     * The order of the writes is part of what they rely on. Contacts come first, since the line of those who wait for an identifier
     * compares the ages of stored contacts; their removals come last for the same reason, and because a slot that was freed earlier
     * would go to a contact that was promised another one ({@link ContactChanges#prepared}).
     */
    private Runnable prepared() {
        List<Runnable> writes = contacts.prepared();
        writes.addAll(claims.prepared());
        writes.addAll(others);
        writes.addAll(contacts.removals());
        writes.add(records::forgetAbandoned);
        return () -> writes.forEach(Runnable::run);
    }
}
