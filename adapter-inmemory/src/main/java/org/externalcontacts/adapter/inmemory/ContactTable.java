package org.externalcontacts.adapter.inmemory;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.merge.MergeStanding;
import org.jspecify.annotations.Nullable;

/** The contacts, packed, by slot: what is not an index. Contacts are unpacked anew at every read. */
final class ContactTable implements FieldOrder.Table {

    /** The fields that contacts are sorted by, in the order of their numbers. */
    static final List<String> SORTED = List.of("lastName", "firstName", "middleName", "title");

    private static final byte[] FREE = new byte[0];

    private final IdTable ids = new IdTable();
    private byte[][] packed = new byte[16][];
    private byte[][] claims = new byte[16][];
    private @Nullable MergeNode[] places = new @Nullable MergeNode[16];
    private final FieldKeys sortKeys = new FieldKeys(SORTED.size());

    @Override
    public IdTable ids() {
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

    @Override
    public FieldKeys sortKeys() {
        return sortKeys;
    }

    @Override
    public Option<String> field(int slot, int field) {
        return ContactCodec.sortedField(packed[slot], field);
    }

    long lastNameKey(int slot) {
        return sortKeys.get(slot, 0);
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
        PersonName name = contact.profile().name();
        sortKeys.put(slot, 0, name.last());
        sortKeys.put(slot, 1, name.first());
        sortKeys.put(slot, 2, name.middle());
        sortKeys.put(slot, 3, contact.profile().title());
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
    }
}
