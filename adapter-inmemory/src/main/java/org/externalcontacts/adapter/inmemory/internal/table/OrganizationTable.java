package org.externalcontacts.adapter.inmemory.internal.table;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.externalcontacts.adapter.inmemory.internal.key.SortKeys;
import org.externalcontacts.adapter.inmemory.internal.order.FieldOrder;
import org.externalcontacts.adapter.inmemory.internal.order.SortKeyColumns;
import org.externalcontacts.adapter.inmemory.internal.slots.HashedSlots;
import org.externalcontacts.adapter.inmemory.internal.slots.IdTable;
import org.externalcontacts.application.internal.search.OrganizationOrder;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * The organizations by slot. An organization that is gone keeps its slot until the last contact has left it: no other organization
 * may inherit its contacts.
 */
public final class OrganizationTable implements FieldOrder.Table {

    /** The fields that organizations are sorted by, in the order of their numbers. */
    public static final List<String> SORTED = List.of("name", "companyType", "industry");

    private final IdTable ids = new IdTable();
    private final SortKeyColumns sortKeys = new SortKeyColumns(SORTED.size());
    private final Deque<Integer> gone = new ArrayDeque<>();
    private @Nullable Organization[] organizations = new @Nullable Organization[16];

    @Override
    public IdTable ids() {
        return ids;
    }

    @Override
    public SortKeyColumns sortKeys() {
        return sortKeys;
    }

    @Override
    public Option<String> field(int slot, int field) {
        return OrganizationOrder.field(get(slot), SORTED.get(field));
    }

    /** The slot of an organization, even if it has been removed, or {@link HashedSlots#NONE}. */
    public int slot(OrganizationId id) {
        return ids.slot(id.value());
    }

    public Option<Organization> find(OrganizationId id) {
        int slot = slot(id);
        return slot == HashedSlots.NONE ? Option.none() : Option.of(organizations[slot]);
    }

    /** How many there are. */
    public int size() {
        return ids.size() - gone.size();
    }

    /** Whether this organization was removed, and contacts may still have to leave it. */
    public boolean isGone(OrganizationId id) {
        // Asked at every read of a contact that has an organization: hardly ever is one gone.
        return !gone.isEmpty() && find(id).isEmpty();
    }

    /** The slots that hold an organization. */
    public IntStream slots() {
        return IntStream.range(0, ids.limit()).filter(slot -> organizations[slot] != null);
    }

    /** The slots of organizations that are gone. */
    public Iterable<Integer> gone() {
        return gone;
    }

    /** The organization in a slot that holds one. */
    public Organization get(int slot) {
        Organization organization = organizations[slot];
        if (organization == null) {
            throw new IllegalStateException("no organization in slot " + slot);
        }
        return organization;
    }

    public int add(Organization organization) {
        int slot = ids.add(organization.id().value());
        if (slot >= organizations.length) {
            organizations = Arrays.copyOf(organizations, IdTable.grown(slot));
            sortKeys.grow(organizations.length);
        }
        put(slot, organization);
        return slot;
    }

    public void put(int slot, Organization organization) {
        organizations[slot] = organization;
        sortKeys.put(
                slot,
                SORTED.toJavaStream()
                        .mapToLong(field -> SortKeys.of(OrganizationOrder.field(organization, field)))
                        .toArray());
    }

    public void remove(int slot) {
        organizations[slot] = null;
        gone.add(slot);
    }

    /** Frees the slots of organizations that are gone and have no contacts any more. */
    public void free(IntPredicate hasContacts) {
        for (Iterator<Integer> slots = gone.iterator(); slots.hasNext(); ) {
            int slot = slots.next();
            if (!hasContacts.test(slot)) {
                slots.remove();
                ids.remove(slot);
            }
        }
    }
}
