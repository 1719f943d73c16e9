package org.externalcontacts.adapter.inmemory;

import io.vavr.control.Option;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.merge.MergeStanding;
import org.jspecify.annotations.Nullable;

/** The contacts, packed, by slot: what is not an index. Contacts are unpacked anew at every read. */
final class ContactTable {

    private static final byte[] FREE = new byte[0];

    private final IdTable ids = new IdTable();
    private byte[][] packed = new byte[16][];
    private byte[][] claims = new byte[16][];
    private @Nullable MergeNode[] places = new @Nullable MergeNode[16];
    private long[] lastNames = new long[16];
    private long[] firstNames = new long[16];

    IdTable ids() {
        return ids;
    }

    /** The slot of a contact, or {@link HashedSlots#NONE}. */
    int slot(ContactId id) {
        return ids.slot(id.value());
    }

    ContactId id(int slot) {
        return new ContactId(ids.id(slot));
    }

    /** The contact with its merge standing. */
    Contact contact(int slot) {
        return contact(slot, id(slot));
    }

    /** {@link #contact(int)} when the id is at hand. */
    Contact contact(int slot, ContactId id) {
        return ContactCodec.read(id, packed[slot], standing(slot));
    }

    Option<String> lastName(int slot) {
        return ContactCodec.lastName(packed[slot]);
    }

    Option<String> firstName(int slot) {
        return ContactCodec.firstName(packed[slot]);
    }

    long lastNameKey(int slot) {
        return lastNames[slot];
    }

    long firstNameKey(int slot) {
        return firstNames[slot];
    }

    /** The place of a contact in a merge set; null for most. */
    @Nullable
    MergeNode place(int slot) {
        return places[slot];
    }

    void place(int slot, MergeNode place) {
        places[slot] = place;
    }

    byte[] claims(int slot) {
        return claims[slot];
    }

    void claims(int slot, byte[] packedClaims) {
        claims[slot] = packedClaims;
    }

    /** Stores a new contact; gives its slot. */
    int add(Contact contact) {
        int slot = ids.add(contact.id().value());
        if (slot >= packed.length) {
            grow(IdTable.grown(slot));
        }
        claims[slot] = Claims.NONE;
        put(slot, contact);
        return slot;
    }

    /** Stores a contact in its new state. */
    void put(int slot, Contact contact) {
        packed[slot] = ContactCodec.write(contact);
        lastNames[slot] = NameKeys.of(contact.profile().name().last());
        firstNames[slot] = NameKeys.of(contact.profile().name().first());
    }

    void remove(int slot) {
        ids.remove(slot);
        packed[slot] = FREE;
        claims[slot] = Claims.NONE;
        places[slot] = null;
    }

    /** The slots that hold a contact. */
    IntStream slots() {
        return IntStream.range(0, ids.limit()).filter(slot -> packed[slot] != FREE);
    }

    private Option<MergeStanding> standing(int slot) {
        MergeNode place = places[slot];
        return place == null ? Option.none() : place.standing();
    }

    private void grow(int length) {
        packed = Arrays.copyOf(packed, length);
        claims = Arrays.copyOf(claims, length);
        places = Arrays.copyOf(places, length);
        lastNames = Arrays.copyOf(lastNames, length);
        firstNames = Arrays.copyOf(firstNames, length);
    }
}
