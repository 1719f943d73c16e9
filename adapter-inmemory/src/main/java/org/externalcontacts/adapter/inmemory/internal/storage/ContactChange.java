package org.externalcontacts.adapter.inmemory.internal.storage;

import io.vavr.control.Option;
import org.externalcontacts.adapter.inmemory.internal.store.ContactStore;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.merge.MergeStatus;
import org.jspecify.annotations.Nullable;

/** One contact within a decision: what is stored of it, if anything, and what it is to become. */
final class ContactChange {

    private final int slot;
    private final @Nullable Contact stored;
    private @Nullable Contact next;
    private boolean rewritten;

    private ContactChange(int slot, @Nullable Contact stored, @Nullable Contact next) {
        this.slot = slot;
        this.stored = stored;
        this.next = next;
    }

    static ContactChange added(int slot, Contact contact) {
        return new ContactChange(slot, null, contact.withMerge(Option.none()));
    }

    static ContactChange stored(int slot, Contact contact) {
        return new ContactChange(slot, contact, contact);
    }

    int slot() {
        return slot;
    }

    /** The contact after the steps so far; none once it is removed. */
    Option<Contact> current() {
        return Option.of(next);
    }

    /** Takes a new state, but for its merge status: that is written by merges alone. */
    void rewrite(Contact contact) {
        next = contact.withMerge(current().flatMap(Contact::merge));
        rewritten = true;
    }

    void mergedAs(MergeStatus status) {
        next = current().get().withMerge(Option.some(status));
    }

    void remove() {
        next = null;
    }

    boolean isAddition() {
        return stored == null;
    }

    boolean isRemoval() {
        return next == null;
    }

    /** Prepares what is to be written. */
    Runnable prepared(ContactStore store) {
        if (stored == null) {
            return store.addition(slot, current().get());
        }
        if (next == null) {
            return store.removal(slot, stored);
        }
        return rewritten ? store.replacement(slot, stored, next) : store.reindexing(slot, stored, next);
    }
}
