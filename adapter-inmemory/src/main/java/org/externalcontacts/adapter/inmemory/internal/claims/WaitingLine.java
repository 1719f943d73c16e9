package org.externalcontacts.adapter.inmemory.internal.claims;

import io.vavr.collection.List;
import java.util.function.IntPredicate;
import org.externalcontacts.adapter.inmemory.internal.codec.ClaimCodec;
import org.externalcontacts.adapter.inmemory.internal.slots.HashedSlots;
import org.externalcontacts.adapter.inmemory.internal.slots.SortedPairs;
import org.externalcontacts.adapter.inmemory.internal.table.ContactTable;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.ImpliedIdentifiers;

/**
 * The contacts whose fields imply an identifier that they do not hold, oldest first: who is next when it becomes free (rule
 * 3.4). Ancestors do not wait. Most identifiers have one contact, so the line is short.
 */
public final class WaitingLine {

    private final ContactTable table;
    private final SortedPairs pairs;

    public WaitingLine(ContactTable table) {
        this.table = table;
        this.pairs = new SortedPairs(table::compareAge);
    }

    public void join(Identifier identifier, int slot) {
        pairs.add(key(identifier), slot);
    }

    /** Takes a contact out, if it is in. */
    public void leave(Identifier identifier, int slot) {
        pairs.remove(key(identifier), slot);
    }

    boolean isEmpty() {
        return pairs.size() == 0;
    }

    /** The slot of the first contact that waits for an identifier and is wanted, or {@link HashedSlots#NONE}. */
    int first(Identifier identifier, IntPredicate wanted) {
        int[] first = {HashedSlots.NONE};
        long key = key(identifier);
        pairs.visit(key, key, slot -> {
            // Different identifiers may have one key: the contact itself decides.
            if (wanted.test(slot) && implied(slot).contains(identifier)) {
                first[0] = slot;
            }
            return first[0] == HashedSlots.NONE;
        });
        return first[0];
    }

    /** Whether a contact waits for each of these. Who waits besides, {@link #size} tells. */
    public boolean has(int slot, List<Identifier> identifiers) {
        return identifiers.forAll(identifier -> pairs.contains(key(identifier), slot));
    }

    /** How many places a contact has that waits for these: identifiers of one key share theirs. */
    public static int places(List<Identifier> identifiers) {
        return identifiers.map(WaitingLine::key).distinct().size();
    }

    /** Whether this holds of the slot of each contact that waits. */
    public boolean allMatch(IntPredicate wanted) {
        boolean[] all = {true};
        pairs.visit(Long.MIN_VALUE, Long.MAX_VALUE, slot -> {
            all[0] = wanted.test(slot);
            return all[0];
        });
        return all[0];
    }

    /** How many places are taken. */
    public long size() {
        return pairs.size();
    }

    private List<Identifier> implied(int slot) {
        Contact contact = table.contact(slot);
        return ImpliedIdentifiers.of(contact.profile());
    }

    private static long key(Identifier identifier) {
        return ClaimCodec.key(ClaimCodec.pack(identifier));
    }
}
