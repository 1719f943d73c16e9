package org.externalcontacts.adapter.inmemory.internal.search;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.externalcontacts.adapter.inmemory.internal.index.ContactIndexes;
import org.externalcontacts.adapter.inmemory.internal.slots.HashedSlots;
import org.externalcontacts.adapter.inmemory.internal.store.ContactStore;
import org.externalcontacts.adapter.inmemory.internal.store.OrganizationStore;
import org.externalcontacts.adapter.inmemory.internal.table.ContactTable;
import org.externalcontacts.adapter.inmemory.internal.table.MergeNode;
import org.externalcontacts.adapter.inmemory.internal.table.OrganizationTable;
import org.externalcontacts.application.search.ContactSearch;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.application.search.LookupValue;
import org.externalcontacts.application.storage.ContactRecords;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.organization.OrganizationId;

/** Contacts in memory, for reading. */
public final class InMemoryContacts implements ContactRecords {

    private final ContactTable table;
    private final ContactIndexes indexes;
    private final OrganizationTable organizations;
    private final ContactFinder finder;
    private final Function<Identifier, Option<ContactId>> holder;

    public InMemoryContacts(
            ContactStore store, OrganizationStore organizations, Function<Identifier, Option<ContactId>> holder) {
        this.holder = holder;
        this.table = store.table();
        this.indexes = store.indexes();
        this.organizations = organizations.table();
        this.finder = new ContactFinder(store, organizations);
    }

    @Override
    public Option<Contact> find(ContactId id) {
        int slot = table.slot(id);
        return slot == HashedSlots.NONE ? Option.none() : Option.some(table.contact(slot, id));
    }

    @Override
    public Option<Contact> resolve(ContactId id) {
        int slot = table.slot(id);
        if (slot == HashedSlots.NONE) {
            return Option.none();
        }
        MergeNode node = table.mergeNode(slot);
        return node == null
                ? Option.some(table.contact(slot, id))
                : node.canonical().flatMap(this::find);
    }

    @Override
    public Option<Contact> holding(Identifier identifier) {
        return holder.apply(identifier).flatMap(this::find);
    }

    @Override
    public Option<ContactId> canonical(ContactId id) {
        int slot = table.slot(id);
        if (slot == HashedSlots.NONE) {
            return Option.none();
        }
        return table.canonical(slot);
    }

    @Override
    public Found<Contact> search(ContactSearch search) {
        return finder.search(search);
    }

    @Override
    public List<Contact> scan(Option<ContactId> after, int limit) {
        java.util.List<Contact> page = new ArrayList<>(limit);
        IntPredicate take = slot -> {
            page.add(table.contact(slot));
            return page.size() < limit;
        };
        if (limit > 0) {
            indexes.visitListed(after.map(ContactId::value), take);
        }
        return List.ofAll(page);
    }

    @Override
    public Iterator<Contact> every() {
        return Iterator.ofAll(table.slots().boxed().sorted(table.ids()::compare).iterator())
                .map(table::contact);
    }

    @Override
    public List<Contact> reachedBy(LookupValue value, int limit) {
        return finder.reachedBy(value, limit);
    }

    @Override
    public List<ContactId> due(Instant moment, int limit) {
        java.util.List<ContactId> due = new ArrayList<>();
        IntPredicate take = slot -> {
            Contact contact = table.contact(slot);
            if (contact.expires().exists(end -> !end.isAfter(moment))) {
                due.add(contact.id());
            }
            return due.size() < limit;
        };
        indexes.visitDue(moment.getEpochSecond(), take);
        return List.ofAll(due);
    }

    @Override
    public List<Contact> members(OrganizationId organization, int limit) {
        return organizations.find(organization).isDefined()
                ? members(organizations.slot(organization), limit)
                : List.empty();
    }

    @Override
    public List<Contact> orphans(int limit) {
        List<Contact> orphans = List.empty();
        for (int organization : organizations.gone()) {
            orphans = orphans.appendAll(members(organization, limit - orphans.size()));
            if (orphans.size() == limit) {
                break;
            }
        }
        return orphans;
    }

    private List<Contact> members(int organization, int limit) {
        return List.ofAll(indexes.membersOf(organization, limit)).map(table::contact);
    }
}
