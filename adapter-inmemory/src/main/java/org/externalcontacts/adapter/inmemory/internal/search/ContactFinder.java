package org.externalcontacts.adapter.inmemory.internal.search;

import io.vavr.collection.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.externalcontacts.adapter.inmemory.internal.codec.ContactCodec;
import org.externalcontacts.adapter.inmemory.internal.index.ContactIndexes;
import org.externalcontacts.adapter.inmemory.internal.key.TermKeys;
import org.externalcontacts.adapter.inmemory.internal.order.FieldOrder;
import org.externalcontacts.adapter.inmemory.internal.order.FirstSlots;
import org.externalcontacts.adapter.inmemory.internal.order.NameListing;
import org.externalcontacts.adapter.inmemory.internal.slots.SlotSet;
import org.externalcontacts.adapter.inmemory.internal.store.ContactStore;
import org.externalcontacts.adapter.inmemory.internal.store.OrganizationStore;
import org.externalcontacts.adapter.inmemory.internal.table.ContactTable;
import org.externalcontacts.application.internal.search.ContactOrder;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.search.ContactSearch;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.application.search.Keyword;
import org.externalcontacts.application.search.LookupValue;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.organization.OrganizationId;

/** Searches among listed contacts. Readers run side by side: nothing here changes but the sets that {@link Scratch} lends. */
final class ContactFinder {

    private final ContactTable table;
    private final ContactIndexes indexes;
    private final OrganizationStore organizations;
    private final FieldOrder byName;
    private final Scratch scratch = new Scratch();

    ContactFinder(ContactStore store, OrganizationStore organizations) {
        this.table = store.table();
        this.indexes = store.indexes();
        this.organizations = organizations;
        this.byName = order(List.empty());
    }

    Found<Contact> search(ContactSearch search) {
        if (search.organization().isDefined()) {
            return searchMembers(search, search.organization().get());
        }
        if (!search.text().isEverything()) {
            return searchText(search, indexes::isListed);
        }
        return ContactOrder.isByName(search.order())
                ? firstOfAll(search)
                : page(search, indexes.listed().stream(), indexes.listedCount());
    }

    /** Listed contacts that are reached so, in the default order. */
    List<Contact> reachedBy(LookupValue value, int limit) {
        FirstSlots first = new FirstSlots(byName, limit);
        scratch.use((found, unused) -> {
            visitCandidates(value, found::add);
            found.retain(slot -> value.reaches(table.contact(slot).profile()));
            found.stream().forEach(first::offer);
            return found.size();
        });
        return contacts(first.inOrder(), 0);
    }

    /** Of a listing of everything by name nothing is read but its beginning. */
    private Found<Contact> firstOfAll(ContactSearch search) {
        int[] first = new NameListing(indexes.byLastName(), byName)
                .first(search.page().offset() + search.page().size());
        return new Found<>(contacts(first, search.page().offset()), indexes.listedCount());
    }

    private Found<Contact> searchMembers(ContactSearch search, OrganizationId organization) {
        return scratch.use((members, unused) -> {
            visitMembers(organizations.table().slot(organization), indexes::isListed, members::add);
            return search.text().isEverything()
                    ? page(search, members.stream(), members.size())
                    : searchText(search, members::contains);
        });
    }

    private Found<Contact> searchText(ContactSearch search, IntPredicate wanted) {
        return scratch.use((one, other) -> {
            SlotMatches matches = new SlotMatches(this::visit, indexes.terms());
            SlotSet found = matches.find(search.text(), wanted, one, other);
            return page(search, found.stream(), found.size());
        });
    }

    /** Contacts that a keyword finds by words of their own, by a value, or by a word of their organization's name. */
    private void visit(Keyword keyword, IntPredicate wanted, IntConsumer found) {
        for (String beginning : keyword.beginnings()) {
            indexes.terms().visitBeginning(beginning, wanted, found);
            // The words of an organization's name are not entered for each of its contacts: renaming one rewrites one
            // record.
            organizations
                    .indexes()
                    .names()
                    .visitBeginning(beginning, named -> true, named -> visitMembers(named, wanted, found));
        }
        indexes.terms().visitWhole(keyword.whole(), wanted, found);
    }

    private void visitMembers(int organization, IntPredicate wanted, IntConsumer found) {
        indexes.visitOrganization(organization, slot -> {
            if (wanted.test(slot)) {
                found.accept(slot);
            }
            return true;
        });
    }

    private void visitCandidates(LookupValue value, IntConsumer found) {
        String beginning = TermKeys.beginningOf(value);
        if (beginning.isEmpty()) {
            indexes.listed().stream().forEach(found);
        } else {
            indexes.terms().visitLike(beginning, indexes::isListed, found);
        }
    }

    private Found<Contact> page(ContactSearch search, IntStream found, int total) {
        FieldOrder order = ContactOrder.isByName(search.order()) ? byName : order(search.order());
        FirstSlots first =
                new FirstSlots(order, search.page().offset() + search.page().size());
        found.forEach(first::offer);
        return new Found<>(contacts(first.inOrder(), search.page().offset()), total);
    }

    private FieldOrder order(List<Sort.Key> keys) {
        return FieldOrder.of(table, ContactCodec.SORTED_FIELDS, ContactOrder.complete(keys));
    }

    private List<Contact> contacts(int[] slots, int offset) {
        List<Contact> contacts = List.empty();
        for (int index = slots.length - 1; index >= offset; index--) {
            contacts = contacts.prepend(table.contact(slots[index]));
        }
        return contacts;
    }
}
