package org.externalcontacts.adapter.inmemory;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.IntPredicate;
import org.externalcontacts.application.storage.IdentifierRecords;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;

/**
 * Claims in memory. A claim stays with the contact it was made for; its holder is whoever stands for that contact. So a merge moves
 * no claim, and all of them follow it at once.
 */
final class InMemoryIdentifiers implements IdentifierRecords {

    private final ContactStore store;
    private final ContactTable table;
    private final HashedSlots index = new HashedSlots();

    InMemoryIdentifiers(ContactStore store) {
        this.store = store;
        this.table = store.table();
    }

    @Override
    public Option<ContactId> holder(Identifier identifier) {
        int slot = claimant(Claims.pack(identifier));
        return slot == HashedSlots.NONE ? Option.none() : holderOf(slot);
    }

    @Override
    public List<ClaimedIdentifier> heldBy(ContactId contact) {
        int slot = table.slot(contact);
        if (slot == HashedSlots.NONE) {
            return List.empty();
        }
        MergeNode place = table.place(slot);
        if (place == null) {
            return Claims.list(table.claims(slot));
        }
        return place.canonical().contains(contact)
                ? place.members().flatMap(member -> Claims.list(table.claims(store.known(member))))
                : List.empty();
    }

    void claimIfFree(Identifier identifier, ContactId contact, Instant at) {
        byte[] packed = Claims.pack(identifier);
        if (claimant(packed) == HashedSlots.NONE) {
            add(packed, store.known(contact), at);
        }
    }

    void claim(Identifier identifier, ContactId contact, Instant at) {
        byte[] packed = Claims.pack(identifier);
        int claimant = claimant(packed);
        if (claimant == HashedSlots.NONE) {
            add(packed, store.known(contact), at);
        } else if (!holderOf(claimant).contains(contact)) {
            throw new IllegalStateException(identifier + " is held by another contact than " + contact.text());
        }
    }

    void release(Identifier identifier, ContactId holder) {
        byte[] packed = Claims.pack(identifier);
        int claimant = claimant(packed);
        if (claimant != HashedSlots.NONE && holderOf(claimant).contains(holder)) {
            index.remove(Claims.hash(packed), claimant);
            table.claims(claimant, Claims.remove(table.claims(claimant), packed));
        }
    }

    /** Forgets the claims that were made for a contact which is about to go. */
    void forget(ContactId contact) {
        int slot = store.known(contact);
        Claims.list(table.claims(slot))
                .forEach(claim -> index.remove(Claims.hash(Claims.pack(claim.identifier())), slot));
        table.claims(slot, Claims.NONE);
    }

    int size() {
        return index.size();
    }

    private void add(byte[] packed, int slot, Instant claimed) {
        index.add(Claims.hash(packed), slot);
        table.claims(slot, Claims.add(table.claims(slot), packed, claimed));
    }

    /** The slot of the contact that the claim was made for. */
    private int claimant(byte[] packed) {
        IntPredicate hasIt = slot -> Claims.contain(table.claims(slot), packed);
        return index.find(Claims.hash(packed), hasIt);
    }

    private Option<ContactId> holderOf(int slot) {
        MergeNode place = table.place(slot);
        return place == null ? Option.some(table.id(slot)) : place.canonical();
    }
}
