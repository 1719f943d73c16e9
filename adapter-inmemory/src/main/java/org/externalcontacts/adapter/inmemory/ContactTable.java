package org.externalcontacts.adapter.inmemory;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.merge.MergeStanding;
import org.externalcontacts.domain.organization.OrganizationId;
import org.jspecify.annotations.Nullable;

/** The contacts, packed, by slot: what is not an index. Contacts are unpacked anew at every read. */
final class ContactTable implements FieldOrder.Table {

    /** The fields that contacts are sorted by, in the order of their numbers. */
    static final List<String> SORTED = List.of("lastName", "firstName", "middleName", "title");

    private static final byte[] FREE = new byte[0];

    private final IdTable ids = new IdTable();
    private byte[][] packed = new byte[16][];
    private @Nullable MergeNode[] places = new @Nullable MergeNode[16];
    private final FieldKeys sortKeys = new FieldKeys(SORTED.size());
    private final Predicate<OrganizationId> isGone;

    /** Contacts of organizations that are gone read as contacts without organization. */
    ContactTable(Predicate<OrganizationId> isGone) {
        this.isGone = isGone;
    }

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
        Contact stored = stored(slot, id);
        Option<OrganizationId> organization = stored.profile().organization();
        return organization.isDefined() && isGone.test(organization.get())
                ? stored.rewritten(
                        stored.profile().withoutOrganization(), stored.stamps().modified())
                : stored;
    }

    /** The contact as the indexes know it: with its organization, even if that has been removed. */
    Contact stored(int slot) {
        return stored(slot, id(slot));
    }

    private Contact stored(int slot, ContactId id) {
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

    /** The place of a contact in a merge set; null for most. */
    @Nullable
    MergeNode place(int slot) {
        return places[slot];
    }

    /** The canonical contact of the one in the slot. */
    Option<ContactId> canonical(int slot) {
        MergeNode place = places[slot];
        return place == null ? Option.some(id(slot)) : place.canonical();
    }

    /** Oldest first, those of the same moment by id: a total order that never changes. */
    int compareAge(int one, int other) {
        int order = ContactCodec.created(packed[one]).compareTo(ContactCodec.created(packed[other]));
        return order != 0 ? order : ids.compare(one, other);
    }

    /** Makes one set of two, of which the result is the canonical contact. */
    void join(int source, int target, int result, Change.Merge merge) {
        MergeOperation operation = merge.operation();
        MergeNode.join(enter(source, operation), enter(target, operation), enter(result, operation), merge.mergeSet());
    }

    /** The slot that the next new contact gets, and those that further ones get. */
    int upcoming(int further) {
        return ids.upcoming(further);
    }

    /** Makes room, so that adding so many contacts needs no more memory. */
    void reserve(int contacts) {
        ids.reserve(contacts);
        int slots = ids.limit() + contacts;
        if (slots > packed.length) {
            grow(IdTable.grown(slots));
        }
    }

    void add(ContactId id, ContactRow row) {
        put(ids.add(id.value()), row);
    }

    void put(int slot, ContactRow row) {
        packed[slot] = row.packed();
        sortKeys.put(slot, row.sortKeys());
    }

    void remove(int slot) {
        ids.remove(slot);
        packed[slot] = FREE;
        places[slot] = null;
    }

    /** The slots that hold a contact. */
    IntStream slots() {
        return IntStream.range(0, ids.limit()).filter(slot -> packed[slot] != FREE);
    }

    private MergeNode enter(int slot, MergeOperation operation) {
        MergeNode place = MergeNode.after(places[slot], id(slot), operation);
        places[slot] = place;
        return place;
    }

    private Option<MergeStanding> standing(int slot) {
        MergeNode place = places[slot];
        return place == null ? Option.none() : place.standing();
    }

    private void grow(int length) {
        packed = Arrays.copyOf(packed, length);
        sortKeys.grow(length);
        places = Arrays.copyOf(places, length);
    }
}
