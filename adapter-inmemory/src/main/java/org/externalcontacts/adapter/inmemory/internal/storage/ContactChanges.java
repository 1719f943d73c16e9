package org.externalcontacts.adapter.inmemory.internal.storage;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.externalcontacts.adapter.inmemory.internal.slots.HashedSlots;
import org.externalcontacts.adapter.inmemory.internal.store.ContactStore;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.merge.MergeStatus;

/** The contacts that a decision touches. Several steps on one contact become one write. */
final class ContactChanges {

    private final ContactStore store;
    /** In order: new contacts must be stored in the order in which {@link #add} promised them their slots. */
    private final Map<ContactId, ContactChange> changes = new LinkedHashMap<>();

    /** The result of each merge by its two contacts: what they hold counts as held by the result for the steps that follow. */
    private final Map<ContactId, ContactId> successors = new HashMap<>();

    private final List<Runnable> joins = new ArrayList<>();
    private int added;

    ContactChanges(ContactStore store) {
        this.store = store;
    }

    void add(Contact contact) {
        ContactId id = contact.id();
        require(
                !changes.containsKey(id) && store.table().slot(id) == HashedSlots.NONE,
                "the id of a new contact is in use: ",
                id);
        requireOrganization(contact);
        changes.put(id, ContactChange.added(store.table().upcoming(added++), contact));
    }

    void replace(Contact contact) {
        ContactChange change = known(contact.id());
        // The line of those who wait for an identifier is ordered by age: an order must not change while entries are
        // kept.
        require(
                contact.dates().created().equals(change.current().get().dates().created()),
                "the creation date of a contact cannot change: ",
                contact.id());
        requireOrganization(contact);
        change.rewrite(contact);
    }

    void remove(ContactId id) {
        ContactChange change = known(id);
        require(!change.isAddition(), "a contact is added and removed in one decision: ", id);
        change.remove();
    }

    void merge(Change.Merge merge) {
        MergeOperation operation = merge.operation();
        ContactChange source = known(operation.source());
        ContactChange target = known(operation.target());
        ContactChange result = known(operation.result());
        source.mergedAs(mergeStatus(merge, Option.none(), Option.some(operation)));
        target.mergedAs(mergeStatus(merge, Option.none(), Option.some(operation)));
        result.mergedAs(mergeStatus(merge, Option.some(operation), Option.none()));
        successors.put(operation.source(), operation.result());
        successors.put(operation.target(), operation.result());
        joins.add(() -> store.table().join(source.slot(), target.slot(), result.slot(), merge));
    }

    /** Enough of the merge status for the index entries; the stored one is read from the {@code MergeNode}. */
    private static MergeStatus mergeStatus(
            Change.Merge merge, Option<MergeOperation> madeBy, Option<MergeOperation> endedBy) {
        return MergeStatus.of(merge.operation().result(), merge.mergeSet(), madeBy, endedBy);
    }

    /** The contact after the steps so far; it must be there. */
    Contact current(ContactId id) {
        return known(id).current().get();
    }

    int slot(ContactId id) {
        return known(id).slot();
    }

    /** The canonical contact, after this decision's merges, of one that was canonical before. */
    ContactId successor(ContactId id) {
        ContactId head = id;
        while (successors.containsKey(head)) {
            head = successors.get(head);
        }
        return head;
    }

    /** Prepares all writes but removals. */
    List<Runnable> prepared() {
        // Growing a large table is what could fail for want of memory: it is done before the first write.
        store.table().reserve(added);
        List<Runnable> writes = new ArrayList<>();
        for (ContactChange change : changes.values()) {
            if (!change.isRemoval()) {
                writes.add(change.prepared(store));
            }
        }
        writes.addAll(joins);
        return writes;
    }

    /** Prepares the removals: they come last, so that no slot is given to another contact before. */
    List<Runnable> removals() {
        return changes.values().stream()
                .filter(ContactChange::isRemoval)
                .map(change -> change.prepared(store))
                .toList();
    }

    private ContactChange known(ContactId id) {
        ContactChange change = changes.computeIfAbsent(id, this::loaded);
        require(!change.isRemoval(), "no contact has the id ", id);
        return change;
    }

    private ContactChange loaded(ContactId id) {
        int slot = store.table().slot(id);
        require(slot != HashedSlots.NONE, "no contact has the id ", id);
        return ContactChange.stored(slot, store.table().stored(slot));
    }

    /** The index of members knows organizations by their slots, so this decision cannot have made it; it may be gone by now (rule 8.5). */
    private void requireOrganization(Contact contact) {
        require(
                contact.profile().organization().forAll(store::knowsOrganization),
                "no organization is known that is named by contact ",
                contact.id());
    }

    private static void require(boolean holds, String what, ContactId id) {
        if (!holds) {
            throw new IllegalStateException(what + id.text());
        }
    }
}
