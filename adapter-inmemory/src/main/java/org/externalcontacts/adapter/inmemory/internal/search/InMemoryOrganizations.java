package org.externalcontacts.adapter.inmemory.internal.search;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.externalcontacts.adapter.inmemory.internal.index.OrganizationIndexes;
import org.externalcontacts.adapter.inmemory.internal.key.TermKeys;
import org.externalcontacts.adapter.inmemory.internal.order.FieldOrder;
import org.externalcontacts.adapter.inmemory.internal.order.FirstSlots;
import org.externalcontacts.adapter.inmemory.internal.order.NameListing;
import org.externalcontacts.adapter.inmemory.internal.slots.SlotSet;
import org.externalcontacts.adapter.inmemory.internal.store.OrganizationStore;
import org.externalcontacts.adapter.inmemory.internal.table.OrganizationTable;
import org.externalcontacts.application.internal.search.OrganizationOrder;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.application.search.Keyword;
import org.externalcontacts.application.search.LookupValue;
import org.externalcontacts.application.search.OrganizationSearch;
import org.externalcontacts.application.storage.OrganizationRecords;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;

/** Organizations in memory, for reading. Readers run side by side: nothing here changes but the sets that {@link Scratch} lends. */
public final class InMemoryOrganizations implements OrganizationRecords {

    private final OrganizationStore store;
    private final OrganizationTable table;
    private final OrganizationIndexes indexes;
    private final FieldOrder byName;
    private final Scratch scratch = new Scratch();

    public InMemoryOrganizations(OrganizationStore store) {
        this.store = store;
        this.table = store.table();
        this.indexes = store.indexes();
        this.byName = order(List.empty());
    }

    @Override
    public Option<Organization> find(OrganizationId id) {
        return table.find(id);
    }

    @Override
    public Found<Organization> search(OrganizationSearch search) {
        if (search.text().isEverything()) {
            return OrganizationOrder.isByName(search.order())
                    ? firstOfAll(search)
                    : page(search, store.slots(), table.size());
        }
        return scratch.use((one, other) -> {
            SlotSet found = new SlotMatches(this::visit, indexes.terms())
                    .find(search.text(), InMemoryOrganizations::isWanted, one, other);
            return page(search, found.stream(), found.size());
        });
    }

    @Override
    public List<Organization> scan(Option<OrganizationId> after, int limit) {
        java.util.List<Organization> page = new ArrayList<>();
        IntPredicate take = slot -> {
            page.add(table.get(slot));
            return page.size() < limit;
        };
        if (limit > 0) {
            indexes.byId().visit(after.map(OrganizationId::value), take);
        }
        return List.ofAll(page);
    }

    @Override
    public List<Organization> reachedBy(LookupValue value, int limit) {
        FirstSlots first = new FirstSlots(byName, limit);
        scratch.use((found, unused) -> {
            visitCandidates(value, found::add);
            found.retain(slot -> value.reaches(table.get(slot).profile()));
            found.stream().forEach(first::offer);
            return found.size();
        });
        return organizations(first.inOrder(), 0);
    }

    private void visit(Keyword keyword, IntPredicate wanted, IntConsumer found) {
        keyword.beginnings().forEach(beginning -> indexes.terms().visitBeginning(beginning, wanted, found));
        indexes.terms().visitWhole(keyword.whole(), wanted, found);
    }

    private void visitCandidates(LookupValue value, IntConsumer found) {
        String beginning = TermKeys.beginningOf(value);
        if (beginning.isEmpty()) {
            store.slots().forEach(found);
        } else {
            indexes.terms().visitLike(beginning, InMemoryOrganizations::isWanted, found);
        }
    }

    /** All organizations are searched. */
    private static boolean isWanted(int slot) {
        return slot >= 0;
    }

    /** Of a listing of everything by name nothing is read but its beginning. */
    private Found<Organization> firstOfAll(OrganizationSearch search) {
        int[] first = new NameListing(indexes.byName(), byName)
                .first(search.page().offset() + search.page().size());
        return new Found<>(organizations(first, search.page().offset()), table.size());
    }

    private Found<Organization> page(OrganizationSearch search, IntStream found, int total) {
        FieldOrder order = OrganizationOrder.isByName(search.order()) ? byName : order(search.order());
        FirstSlots first =
                new FirstSlots(order, search.page().offset() + search.page().size());
        found.forEach(first::offer);
        return new Found<>(organizations(first.inOrder(), search.page().offset()), total);
    }

    private FieldOrder order(List<Sort.Key> keys) {
        return FieldOrder.of(table, OrganizationTable.SORTED, OrganizationOrder.complete(keys));
    }

    private List<Organization> organizations(int[] slots, int offset) {
        return List.ofAll(IntStream.of(slots).skip(offset).mapToObj(table::get));
    }
}
