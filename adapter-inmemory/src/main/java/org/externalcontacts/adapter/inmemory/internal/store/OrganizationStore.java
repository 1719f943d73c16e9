package org.externalcontacts.adapter.inmemory.internal.store;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.stream.IntStream;
import org.externalcontacts.adapter.inmemory.internal.index.OrganizationEntries;
import org.externalcontacts.adapter.inmemory.internal.index.OrganizationIndexes;
import org.externalcontacts.adapter.inmemory.internal.records.InMemorySchemas;
import org.externalcontacts.adapter.inmemory.internal.slots.HashedSlots;
import org.externalcontacts.adapter.inmemory.internal.table.OrganizationTable;
import org.externalcontacts.application.search.Words;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;

/** The organizations and their indexes. */
public final class OrganizationStore {

    private final OrganizationTable table;
    private final OrganizationIndexes indexes;
    private final InMemorySchemas schemas;
    private final Encoder encoder;

    public OrganizationStore(OrganizationTable table, InMemorySchemas schemas, Encoder encoder) {
        this.table = table;
        this.schemas = schemas;
        this.encoder = encoder;
        this.indexes = new OrganizationIndexes(table.ids(), this::terms, slot -> Words.ofName(table.get(slot)));
    }

    public OrganizationTable table() {
        return table;
    }

    public OrganizationIndexes indexes() {
        return indexes;
    }

    /** The slots of all organizations that are there, in the order of their ids. */
    public IntStream slots() {
        IntStream.Builder slots = IntStream.builder();
        indexes.byId().visit(Option.none(), slot -> {
            slots.add(slot);
            return true;
        });
        return slots.build();
    }

    /** Every organization, in the order of their ids. */
    public Iterable<Organization> all() {
        return List.ofAll(slots().mapToObj(table::get));
    }

    /** What the indexes ought to hold of the organization in a slot. */
    public OrganizationEntries entries(int slot) {
        return encoder.entries(table.get(slot));
    }

    /** Prepares a new organization; the returned action stores it. */
    public Runnable addition(Organization organization) {
        if (table.slot(organization.id()) != HashedSlots.NONE) {
            throw new IllegalStateException("the id of a new organization is in use: "
                    + organization.id().text());
        }
        OrganizationEntries entries = encoder.entries(organization);
        return () -> {
            // The table first: the index of ids compares ids by reading them from the table.
            int slot = table.add(organization);
            schemas.use(organization.profile().customFields());
            indexes.add(slot, entries);
        };
    }

    /** Prepares the new state of an organization; the returned action stores it. */
    public Runnable replacement(Organization organization) {
        int slot = existing(organization.id());
        Organization stored = table.get(slot);
        OrganizationEntries before = encoder.entries(stored);
        OrganizationEntries after = encoder.entries(organization);
        return () -> {
            schemas.use(organization.profile().customFields());
            schemas.unuse(stored.profile().customFields());
            table.put(slot, organization);
            indexes.replace(slot, before, after);
        };
    }

    /** Prepares the end of an organization; the returned action removes it. Its contacts must leave it afterwards. */
    public Runnable removal(OrganizationId id) {
        int slot = existing(id);
        Organization stored = table.get(slot);
        OrganizationEntries before = encoder.entries(stored);
        return () -> {
            // The slot stays taken until InMemoryRecords.forgetAbandoned: contacts are still entered under it.
            schemas.unuse(stored.profile().customFields());
            indexes.remove(slot, before);
            table.remove(slot);
        };
    }

    private Words terms(int slot) {
        return Words.of(table.get(slot), schemas::named);
    }

    private int existing(OrganizationId id) {
        if (table.find(id).isEmpty()) {
            throw new IllegalStateException("no organization has the id " + id.text());
        }
        return table.slot(id);
    }
}
