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

    private final OrganizationTable table;
    private final InMemorySchemas schemas;
    private final Encoder encoder;
    private final OrganizationIndexes indexes;
    private final FieldOrder byName;
    private final Scratch scratch = new Scratch();

    InMemoryOrganizations(OrganizationTable table, InMemorySchemas schemas, Encoder encoder) {
        this.table = table;
        this.schemas = schemas;
        this.encoder = encoder;
        this.indexes = newIndexes();
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
                    : page(search, slots(), table.size());
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

    /** Prepares a new organization; the returned action stores it. */
    Runnable addition(Organization organization) {
        if (table.slot(organization.id()) != HashedSlots.NONE) {
            throw new IllegalStateException("the id of a new organization is in use: "
                    + organization.id().text());
        }
        OrganizationTraces traces = encoder.traces(organization);
        return () -> {
            int slot = table.add(organization);
            schemas.use(organization.profile().customFields());
            indexes.add(slot, traces);
        };
    }

    /** Prepares the new state of an organization; the returned action stores it. */
    Runnable replacement(Organization organization) {
        int slot = known(organization.id());
        Organization stored = table.get(slot);
        OrganizationTraces before = encoder.traces(stored);
        OrganizationTraces after = encoder.traces(organization);
        return () -> {
            schemas.use(organization.profile().customFields());
            schemas.unuse(stored.profile().customFields());
            table.put(slot, organization);
            indexes.replace(slot, before, after);
        };
    }

    /** Prepares the end of an organization; the returned action removes it. Its contacts must leave it afterwards. */
    Runnable removal(OrganizationId id) {
        int slot = known(id);
        Organization stored = table.get(slot);
        OrganizationTraces before = encoder.traces(stored);
        return () -> {
            schemas.unuse(stored.profile().customFields());
            indexes.remove(slot, before);
            table.remove(slot);
        };
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
        slots().forEach(slot -> rebuilt.add(slot, encoder.traces(table.get(slot))));
        return rebuilt;
    }

    private OrganizationIndexes newIndexes() {
        return new OrganizationIndexes(table.ids(), this::words, slot -> Words.ofName(table.get(slot)));
    }

    private Words words(int slot) {
        return Words.of(table.get(slot), schemas::named);
    }

    private int known(OrganizationId id) {
        if (table.find(id).isEmpty()) {
            throw new IllegalStateException("no organization has the id " + id.text());
        }
        return table.slot(id);
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
        int[] first = new NameListing(indexes.byName(), byName).first(search.offset() + search.limit());
        return new Found<>(organizations(first, search.offset()), table.size());
    }

    private Found<Organization> page(OrganizationSearch search, IntStream found, int total) {
        FieldOrder order = OrganizationOrder.isByName(search.order()) ? byName : order(search.order());
        FirstSlots first = new FirstSlots(order, search.offset() + search.limit());
        found.forEach(first::offer);
        return new Found<>(organizations(first.inOrder(), search.offset()), total);
    }

    private FieldOrder order(List<SortKey> keys) {
        return FieldOrder.of(table, OrganizationTable.SORTED, OrganizationOrder.complete(keys));
    }

    private List<Organization> organizations(int[] slots, int offset) {
        return List.ofAll(IntStream.of(slots).skip(offset).mapToObj(table::get));
    }
}
