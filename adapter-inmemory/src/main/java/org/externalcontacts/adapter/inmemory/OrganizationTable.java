package org.externalcontacts.adapter.inmemory;

import java.util.Arrays;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.jspecify.annotations.Nullable;

/** The organizations by slot. */
final class OrganizationTable {

    private final IdTable ids = new IdTable();
    private @Nullable Organization[] organizations = new @Nullable Organization[16];

    IdTable ids() {
        return ids;
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
        organizations[slot] = organization;
        return slot;
    }

    void put(int slot, Organization organization) {
        organizations[slot] = organization;
    }

    void remove(int slot) {
        ids.remove(slot);
        organizations[slot] = null;
    }
}
