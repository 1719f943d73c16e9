package org.externalcontacts.adapter.inmemory;

import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.note.NoteOwner;

/**
 * The changes of one decision on their way into the store. Preparing them checks what must hold and computes all that will be
 * written, and writes nothing; what is prepared is then written without anything left that could fail. So a decision is stored as a
 * whole or not at all, whatever goes wrong.
 */
final class Preparation {

    private final InMemoryRecords records;
    private final ContactChanges contacts;
    private final ClaimChanges claims;
    private final List<Runnable> others = new ArrayList<>();

    private Preparation(InMemoryRecords records) {
        this.records = records;
        this.contacts = new ContactChanges(records.store());
        this.claims = new ClaimChanges(contacts, records.identifiers());
    }

    /** What writes the changes; it must be run before anything else changes the records. */
    static Runnable of(Seq<Change> changes, InMemoryRecords records) {
        Preparation preparation = new Preparation(records);
        changes.forEach(change -> ChangeTable.prepare(preparation, change));
        return preparation.prepared();
    }

    InMemoryRecords records() {
        return records;
    }

    ContactChanges contacts() {
        return contacts;
    }

    ClaimChanges claims() {
        return claims;
    }

    void other(Runnable write) {
        others.add(write);
    }

    void merge(Change.Merge merge) {
        contacts.merge(merge);
        claims.merge(merge.operation());
    }

    /** A contact with all that hangs on it. */
    void remove(ContactId contact) {
        claims.forget(contacts.current(contact));
        contacts.remove(contact);
        others.add(() -> {
            records.notes().records().removeGroup(NoteOwner.of(contact));
            records.sessions().removeAll(contact);
            records.conversations().removeAll(contact);
        });
    }

    /** An organization with all that hangs on it; its contacts stay, and read as without it (BEHAVIOUR 8.5). */
    void remove(Change.RemoveOrganization removal) {
        others.add(records.organizations().removal(removal.id()));
        others.add(() -> {
            records.notes().records().removeGroup(NoteOwner.of(removal.id()));
            records.relationships().records().removeGroup(removal.id());
            records.trustors().unlink(removal.id());
        });
    }

    private Runnable prepared() {
        List<Runnable> writes = contacts.prepared();
        writes.addAll(claims.prepared());
        writes.addAll(others);
        writes.addAll(contacts.removals());
        writes.add(records::forgetAbandoned);
        return () -> writes.forEach(Runnable::run);
    }
}
