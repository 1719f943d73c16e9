package org.externalcontacts.adapter.inmemory;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Arrays;
import org.externalcontacts.application.search.OrganizationOrder;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.jspecify.annotations.Nullable;

/** The organizations by slot. */
final class OrganizationTable implements FieldOrder.Table {

    /** The fields that organizations are sorted by, in the order of their numbers. */
    static final List<String> SORTED = List.of("name", "companyType", "industry");

    private final IdTable ids = new IdTable();
    private final FieldKeys sortKeys = new FieldKeys(SORTED.size());
    private @Nullable Organization[] organizations = new @Nullable Organization[16];

    @Override
    public IdTable ids() {
        return ids;
    }

    @Override
    public FieldKeys sortKeys() {
        return sortKeys;
    }

    @Override
    public Option<String> field(int slot, int field) {
        return OrganizationOrder.field(get(slot), SORTED.get(field));
    }

    long nameKey(int slot) {
        return sortKeys.get(slot, 0);
    }

    /** The slot of an organization, or {@link HashedSlots#NONE}. */
    int slot(OrganizationId id) {
        return ids.slot(id.value());
    }

    /** The organization in a slot that holds one. */
    Organization get(int slot) {
        Organization organization = organizations[slot];
        if (organization == null) {
            throw new IllegalStateException("no organization in slot " + slot);
        }
        return organization;
    }

    int add(Organization organization) {
        int slot = ids.add(organization.id().value());
        if (slot >= organizations.length) {
            organizations = Arrays.copyOf(organizations, IdTable.grown(slot));
        }
        put(slot, organization);
        return slot;
    }

    void put(int slot, Organization organization) {
        organizations[slot] = organization;
        for (int field = 0; field < SORTED.size(); field++) {
            sortKeys.put(slot, field, OrganizationOrder.field(organization, SORTED.get(field)));
        }
    }

    void remove(int slot) {
        ids.remove(slot);
        organizations[slot] = null;
    }
}
