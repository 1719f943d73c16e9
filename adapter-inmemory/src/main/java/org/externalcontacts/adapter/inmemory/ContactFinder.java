package org.externalcontacts.adapter.inmemory;

import io.vavr.collection.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.externalcontacts.application.search.ContactOrder;
import org.externalcontacts.application.search.ContactSearch;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.application.search.Keyword;
import org.externalcontacts.application.search.LookupValue;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.organization.OrganizationId;

/** Searches among listed contacts. */
final class ContactFinder {

    private final ContactTable table;
    private final ContactIndexes indexes;
    private final InMemoryOrganizations organizations;
    private final SlotOrder byName;
    private final Scratch scratch = new Scratch();

    ContactFinder(ContactStore store, InMemoryOrganizations organizations) {
        this.table = store.table();
        this.indexes = store.indexes();
        this.organizations = organizations;
        this.byName = new NameOrder(table);
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
        int limit = search.offset() + search.limit();
        FirstSlots first = new FirstSlots(byName, limit);
        int[] last = {HashedSlots.NONE, 0};
        indexes.visitByLastName(slot -> {
            boolean sameName = last[0] != HashedSlots.NONE && table.lastNameKey(last[0]) == table.lastNameKey(slot);
            if (last[1] >= limit && !sameName) {
                return false;
            }
            first.offer(slot);
            last[0] = slot;
            last[1]++;
            return true;
        });
        return new Found<>(contacts(first.inOrder(), search.offset()), indexes.listedCount());
    }

    private Found<Contact> searchMembers(ContactSearch search, OrganizationId organization) {
        return scratch.use((members, unused) -> {
            collectMembers(organizations.slot(organization), members);
            return search.text().isEverything()
                    ? page(search, members.stream(), members.size())
                    : searchText(search, members::contains);
        });
    }

    private Found<Contact> searchText(ContactSearch search, IntPredicate wanted) {
        return scratch.use((one, other) -> {
            SlotMatches matches = new SlotMatches(this::visit, indexes.words());
            SlotSet found = matches.find(search.text(), wanted, one, other);
            return page(search, found.stream(), found.size());
        });
    }

    /** Contacts that a keyword finds by words of their own, by a value, or by a word of their organization's name. */
    private void visit(Keyword keyword, IntPredicate wanted, IntConsumer found) {
        for (String beginning : keyword.beginnings()) {
            indexes.words().visitBeginning(beginning, wanted, found);
            organizations.visitNames(
                    beginning,
                    organization -> indexes.visitOrganization(organization, slot -> {
                        if (wanted.test(slot)) {
                            found.accept(slot);
                        }
                        return true;
                    }));
        }
        indexes.words().visitWhole(keyword.whole(), wanted, found);
    }

    private void collectMembers(int organization, SlotSet members) {
        indexes.visitOrganization(organization, slot -> {
            if (indexes.isListed(slot)) {
                members.add(slot);
            }
            return true;
        });
    }

    private void visitCandidates(LookupValue value, IntConsumer found) {
        String beginning = WordKeys.beginningOf(value);
        if (beginning.isEmpty()) {
            indexes.listed().stream().forEach(found);
        } else {
            indexes.words().visitLike(beginning, indexes::isListed, found);
        }
    }

    private Found<Contact> page(ContactSearch search, IntStream found, int total) {
        int limit = search.offset() + search.limit();
        if (ContactOrder.isByName(search.order())) {
            FirstSlots first = new FirstSlots(byName, limit);
            found.forEach(first::offer);
            return new Found<>(contacts(first.inOrder(), search.offset()), total);
        }
        FirstOf<Contact> first = new FirstOf<>(ContactOrder.by(search.order()), limit);
        found.forEach(slot -> first.offer(table.contact(slot)));
        return new Found<>(first.inOrder().drop(search.offset()), total);
    }

    private List<Contact> contacts(int[] slots, int offset) {
        List<Contact> contacts = List.empty();
        for (int index = slots.length - 1; index >= offset; index--) {
            contacts = contacts.prepend(table.contact(slots[index]));
        }
        return contacts;
    }
}
