package org.externalcontacts.adapter.inmemory.internal.claims;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.externalcontacts.adapter.inmemory.internal.codec.ClaimCodec;
import org.externalcontacts.adapter.inmemory.internal.slots.HashedSlots;
import org.externalcontacts.adapter.inmemory.internal.slots.IdTable;
import org.externalcontacts.adapter.inmemory.internal.slots.SlotList;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;

/**
 * All claims, found by identifier and listed by contact. Those of one contact lie in pages of bounded size: most contacts need one,
 * and a contact with thousands of claims costs only the current page.
 */
public final class ClaimPages {

    static final int NONE = HashedSlots.NONE;

    /** A page that has grown to so many bytes takes no further claim. */
    private static final int FULL = 1_024;

    private static final byte[] FREE = new byte[0];

    private final HashedSlots index = new HashedSlots();
    private final SlotList firsts = new SlotList();
    private byte[][] pages = new byte[16][];
    private int[] owners = new int[16];
    private int[] nexts = new int[16];
    private int[] previous = new int[16];
    private int firstFree = NONE;
    private int used;

    /** How many claims there are. */
    public int size() {
        return index.size();
    }

    /** The slot of the contact that the claim of an identifier was made for, or {@link #NONE}. */
    int claimant(byte[] identifier) {
        int page = find(identifier);
        return page == NONE ? NONE : owners[page];
    }

    Option<ClaimedIdentifier> claim(Identifier identifier) {
        int page = find(ClaimCodec.pack(identifier));
        return page == NONE
                ? Option.none()
                : ClaimCodec.list(pages[page]).find(claim -> claim.identifier().equals(identifier));
    }

    /** The claims that were made for a contact, in no order. */
    public List<ClaimedIdentifier> of(int slot) {
        List<ClaimedIdentifier> claims = List.empty();
        for (int page = firsts.get(slot); page != NONE; page = nexts[page]) {
            claims = claims.prependAll(ClaimCodec.list(pages[page]));
        }
        return claims;
    }

    /** Adds a claim of an unclaimed identifier. */
    public void add(byte[] identifier, int slot, Instant at) {
        int page = firsts.get(slot);
        if (page == NONE || pages[page].length >= FULL) {
            page = open(slot);
        }
        pages[page] = ClaimCodec.add(pages[page], identifier, at);
        index.add(ClaimCodec.hash(identifier), page);
    }

    /** Removes the claim of an identifier. */
    public void remove(byte[] identifier) {
        int page = find(identifier);
        index.remove(ClaimCodec.hash(identifier), page);
        pages[page] = ClaimCodec.remove(pages[page], identifier);
        if (pages[page].length == 0) {
            close(page);
        }
    }

    /** Removes all claims that were made for a contact. */
    public void removeAll(int slot) {
        for (int page = firsts.get(slot); page != NONE; page = firsts.get(slot)) {
            for (ClaimedIdentifier claim : ClaimCodec.list(pages[page])) {
                index.remove(ClaimCodec.hash(ClaimCodec.pack(claim.identifier())), page);
            }
            close(page);
        }
    }

    private int find(byte[] identifier) {
        return index.find(ClaimCodec.hash(identifier), page -> ClaimCodec.contain(pages[page], identifier));
    }

    private int open(int slot) {
        int page = firstFree == NONE ? used++ : firstFree;
        if (page == pages.length) {
            grow();
        } else if (page == firstFree) {
            firstFree = nexts[page];
        }
        int next = firsts.get(slot);
        pages[page] = FREE;
        owners[page] = slot;
        nexts[page] = next;
        previous[page] = NONE;
        if (next != NONE) {
            previous[next] = page;
        }
        firsts.put(slot, page);
        return page;
    }

    private void close(int page) {
        int next = nexts[page];
        int before = previous[page];
        if (next != NONE) {
            previous[next] = before;
        }
        if (before == NONE) {
            firsts.put(owners[page], next);
        } else {
            nexts[before] = next;
        }
        pages[page] = FREE;
        nexts[page] = firstFree;
        firstFree = page;
    }

    private void grow() {
        int length = IdTable.grown(pages.length);
        pages = Arrays.copyOf(pages, length);
        owners = Arrays.copyOf(owners, length);
        nexts = Arrays.copyOf(nexts, length);
        previous = Arrays.copyOf(previous, length);
    }

    /** The slots of contacts that have claims. */
    public IntStream claimants() {
        return IntStream.range(0, firsts.length()).filter(slot -> firsts.get(slot) != NONE);
    }
}
