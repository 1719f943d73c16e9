package org.externalcontacts.adapter.inmemory;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.externalcontacts.application.page.SortKey;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.application.search.Keyword;
import org.externalcontacts.application.search.LookupValue;
import org.externalcontacts.application.search.OrganizationOrder;
import org.externalcontacts.application.search.OrganizationSearch;
import org.externalcontacts.application.search.Words;
import org.externalcontacts.application.storage.OrganizationRecords;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;

/** Organizations in memory. */
final class InMemoryOrganizations implements OrganizationRecords {

    private final OrganizationTable table = new OrganizationTable();
    private final OrganizationIndexes indexes = newIndexes();
    private final SlotOrder byName = order(List.empty());
    private final Scratch scratch = new Scratch();
    private final InMemorySchemas schemas;

    InMemoryOrganizations(InMemorySchemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public Option<Organization> find(OrganizationId id) {
        int slot = table.slot(id);
        return slot == HashedSlots.NONE ? Option.none() : Option.some(table.get(slot));
    }

    @Override
    public Found<Organization> search(OrganizationSearch search) {
        if (search.text().isEverything()) {
            return OrganizationOrder.isByName(search.order())
                    ? firstOfAll(search)
                    : page(search, slots(), table.ids().size());
        }
        return scratch.use((one, other) -> {
            SlotSet found = new SlotMatches(this::visit, indexes.words())
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

    /** The slot of an organization, or {@link HashedSlots#NONE}. */
    int slot(OrganizationId id) {
        return table.slot(id);
    }

    /** Visits slots of organizations with a word of this beginning in their name. */
    void visitNames(String beginning, IntConsumer found) {
        indexes.names().visitBeginning(beginning, InMemoryOrganizations::isWanted, found);
    }

    void add(Organization organization) {
        int slot = table.add(organization);
        schemas.use(organization.profile().customFields());
        indexes.add(slot);
    }

    void replace(Organization organization) {
        int slot = known(organization.id());
        schemas.use(organization.profile().customFields());
        schemas.unuse(table.get(slot).profile().customFields());
        indexes.remove(slot);
        table.put(slot, organization);
        indexes.add(slot);
    }

    void remove(OrganizationId id) {
        int slot = known(id);
        schemas.unuse(table.get(slot).profile().customFields());
        indexes.remove(slot);
        table.remove(slot);
    }

    Iterable<Organization> all() {
        return scan(Option.none(), Integer.MAX_VALUE);
    }

    OrganizationIndexes indexes() {
        return indexes;
    }

    /** Indexes over the same organizations, made anew. */
    OrganizationIndexes rebuiltIndexes() {
        OrganizationIndexes rebuilt = newIndexes();
        slots().forEach(rebuilt::add);
        return rebuilt;
    }

    private OrganizationIndexes newIndexes() {
        return new OrganizationIndexes(table, this::words, slot -> Words.ofName(table.get(slot)));
    }

    private Words words(int slot) {
        return Words.of(table.get(slot), schemas::named);
    }

    private int known(OrganizationId id) {
        int slot = table.slot(id);
        if (slot == HashedSlots.NONE) {
            throw new IllegalStateException("no organization goes by " + id.text());
        }
        return slot;
    }

    private void visit(Keyword keyword, IntPredicate wanted, IntConsumer found) {
        keyword.beginnings().forEach(beginning -> indexes.words().visitBeginning(beginning, wanted, found));
        indexes.words().visitWhole(keyword.whole(), wanted, found);
    }

    private void visitCandidates(LookupValue value, IntConsumer found) {
        String beginning = WordKeys.beginningOf(value);
        if (beginning.isEmpty()) {
            slots().forEach(found);
        } else {
            indexes.words().visitLike(beginning, InMemoryOrganizations::isWanted, found);
        }
    }

    /** All organizations are searched. */
    private static boolean isWanted(int slot) {
        return slot >= 0;
    }

    private IntStream slots() {
        IntStream.Builder slots = IntStream.builder();
        indexes.byId().visit(Option.none(), slot -> {
            slots.add(slot);
            return true;
        });
        return slots.build();
    }

    /** Of a listing of everything by name nothing is read but its beginning. */
    private Found<Organization> firstOfAll(OrganizationSearch search) {
        int[] first = new NameListing(indexes.byName(), table::nameKey, byName).first(search.offset() + search.limit());
        return new Found<>(organizations(first, search.offset()), table.ids().size());
    }

    private Found<Organization> page(OrganizationSearch search, IntStream found, int total) {
        SlotOrder order = OrganizationOrder.isByName(search.order()) ? byName : order(search.order());
        FirstSlots first = new FirstSlots(order, search.offset() + search.limit());
        found.forEach(first::offer);
        return new Found<>(organizations(first.inOrder(), search.offset()), total);
    }

    private SlotOrder order(List<SortKey> keys) {
        return FieldOrder.of(table, OrganizationTable.SORTED, OrganizationOrder.complete(keys));
    }

    private List<Organization> organizations(int[] slots, int offset) {
        return List.ofAll(IntStream.of(slots).skip(offset).mapToObj(table::get));
    }
}
