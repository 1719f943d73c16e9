package org.externalcontacts.adapter.inmemory.internal.table;

import io.vavr.control.Option;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.externalcontacts.adapter.inmemory.internal.codec.ContactCodec;
import org.externalcontacts.adapter.inmemory.internal.order.FieldOrder;
import org.externalcontacts.adapter.inmemory.internal.order.SortKeyColumns;
import org.externalcontacts.adapter.inmemory.internal.slots.HashedSlots;
import org.externalcontacts.adapter.inmemory.internal.slots.IdTable;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.merge.MergeStatus;
import org.externalcontacts.domain.organization.OrganizationId;
import org.jspecify.annotations.Nullable;

/** The contacts, packed, by slot: what is not an index. Contacts are unpacked anew at every read. */
public final class ContactTable implements FieldOrder.Table {

    private static final byte[] FREE = new byte[0];

    private final IdTable ids = new IdTable();
    /** {@link #FREE} in slots without contact. */
    private byte[][] packed = new byte[16][];

    private @Nullable MergeNode[] mergeNodes = new @Nullable MergeNode[16];
    private final SortKeyColumns sortKeys = new SortKeyColumns(ContactCodec.SORTED_FIELDS.size());
    private final Predicate<OrganizationId> isGone;

    /** Contacts of organizations that are gone read as contacts without organization. */
    public ContactTable(Predicate<OrganizationId> isGone) {
        this.isGone = isGone;
    }

    @Override
    public IdTable ids() {
        return ids;
    }

    /** The slot of a contact, or {@link HashedSlots#NONE}. */
    public int slot(ContactId id) {
        return ids.slot(id.value());
    }

    public ContactId id(int slot) {
        return new ContactId(ids.id(slot));
    }

    /** The contact with its merge status. */
    public Contact contact(int slot) {
        return contact(slot, id(slot));
    }

    /** {@link #contact(int)} when the id is at hand. */
    public Contact contact(int slot, ContactId id) {
        Contact stored = stored(slot, id);
        Option<OrganizationId> organization = stored.profile().organization();
        return organization.isDefined() && isGone.test(organization.get())
                ? stored.rewritten(
                        stored.profile().withoutOrganization(), stored.dates().modified())
                : stored;
    }

    /** The contact as the indexes know it: with its organization, even if that has been removed. */
    public Contact stored(int slot) {
        return stored(slot, id(slot));
    }

    private Contact stored(int slot, ContactId id) {
        return ContactCodec.read(id, packed[slot], mergeStatus(slot));
    }

    @Override
    public SortKeyColumns sortKeys() {
        return sortKeys;
    }

    @Override
    public Option<String> field(int slot, int field) {
        return ContactCodec.sortedField(packed[slot], field);
    }

    /** The node of a contact in its merge set; null for those that were never merged, which are most. */
    @Nullable
    public MergeNode mergeNode(int slot) {
        return mergeNodes[slot];
    }

    /** The canonical contact of the one in the slot. */
    public Option<ContactId> canonical(int slot) {
        MergeNode node = mergeNodes[slot];
        return node == null ? Option.some(id(slot)) : node.canonical();
    }

    /** Oldest first, those of the same moment by id: a total order that never changes. */
    public int compareAge(int one, int other) {
        // Only what is compared is unpacked: the time of creation comes first in the bytes.
        int order = ContactCodec.created(packed[one]).compareTo(ContactCodec.created(packed[other]));
        return order != 0 ? order : ids.compare(one, other);
    }

    /** Makes one set of two, of which the result is the canonical contact. */
    public void join(int source, int target, int result, Change.Merge merge) {
        MergeOperation operation = merge.operation();
        MergeNode.join(enter(source, operation), enter(target, operation), enter(result, operation), merge.mergeSet());
    }

    /** The slot that the next new contact gets, and those that further ones get. */
    public int upcoming(int further) {
        return ids.upcoming(further);
    }

    /** Makes room, so that adding so many contacts needs no more memory. */
    public void reserve(int contacts) {
        ids.reserve(contacts);
        int slots = ids.limit() + contacts;
        if (slots > packed.length) {
            grow(IdTable.grown(slots));
        }
    }

    public void add(ContactId id, ContactRow row) {
        put(ids.add(id.value()), row);
    }

    public void put(int slot, ContactRow row) {
        packed[slot] = row.packed();
        sortKeys.put(slot, row.sortKeys());
    }

    public void remove(int slot) {
        ids.remove(slot);
        packed[slot] = FREE;
        mergeNodes[slot] = null;
    }

    /** The slots that hold a contact. */
    public IntStream slots() {
        return IntStream.range(0, ids.limit()).filter(this::holds);
    }

    /** Whether a slot holds a contact. */
    public boolean holds(int slot) {
        // By identity: no packed contact is empty, and none is this array.
        return slot < ids.limit() && packed[slot] != FREE;
    }

    private MergeNode enter(int slot, MergeOperation operation) {
        MergeNode node = MergeNode.after(mergeNodes[slot], id(slot), operation);
        mergeNodes[slot] = node;
        return node;
    }

    private Option<MergeStatus> mergeStatus(int slot) {
        MergeNode node = mergeNodes[slot];
        return node == null ? Option.none() : node.mergeStatus();
    }

    private void grow(int length) {
        packed = Arrays.copyOf(packed, length);
        sortKeys.grow(length);
        mergeNodes = Arrays.copyOf(mergeNodes, length);
    }
}
