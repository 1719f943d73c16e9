package org.externalcontacts.adapter.inmemory.internal.index;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.externalcontacts.adapter.inmemory.internal.slots.IdOrder;
import org.externalcontacts.adapter.inmemory.internal.slots.IdTable;
import org.externalcontacts.adapter.inmemory.internal.slots.SortedPairs;
import org.externalcontacts.application.search.Words;

/** The indexes over contacts, each kept by replacing what it holds of one contact. Identifiers have an index of their own. */
public final class ContactIndexes {

    private final TermIndex terms;
    private final IdOrder byId;
    private final SortedPairs byLastName = new SortedPairs();
    private final SortedPairs byOrganization = new SortedPairs();
    private final SortedPairs byExpiry = new SortedPairs();
    private final BitSet listed = new BitSet();

    public ContactIndexes(IdTable ids, IntFunction<Words> termsOf) {
        this.terms = new TermIndex(termsOf);
        this.byId = new IdOrder(ids);
    }

    /** Replaces what the indexes hold of a contact. */
    public void replace(int slot, ContactEntries before, ContactEntries after) {
        terms.replace(slot, before.terms(), after.terms());
        if (before.listed() != after.listed()) {
            list(slot, after.listed());
        }
        move(byLastName, slot, before.lastName(), after.lastName(), ContactEntries.HIDDEN);
        move(byOrganization, slot, before.organization(), after.organization(), ContactEntries.NOWHERE);
        move(byExpiry, slot, before.expires(), after.expires(), ContactEntries.NEVER);
    }

    /** Listed contacts by word. */
    public TermIndex terms() {
        return terms;
    }

    public boolean isListed(int slot) {
        return listed.get(slot);
    }

    public int listedCount() {
        return (int) byLastName.size();
    }

    public BitSet listed() {
        return listed;
    }

    /** All contacts of an organization, listed or not. */
    public void visitOrganization(long organization, IntPredicate visitor) {
        byOrganization.visit(organization, organization, visitor);
    }

    /** Slots of contacts of an organization, listed or not, at most so many. */
    public List<Integer> membersOf(int organization, int limit) {
        List<Integer> members = new ArrayList<>();
        visitOrganization(organization, slot -> {
            members.add(slot);
            return members.size() < limit;
        });
        return members;
    }

    public boolean hasMembers(int organization) {
        return !membersOf(organization, 1).isEmpty();
    }

    /** Contacts that age out in this second of the epoch or before. */
    public void visitDue(long second, IntPredicate visitor) {
        byExpiry.visit(Long.MIN_VALUE, second, visitor);
    }

    /** Listed contacts in the order of their ids, behind an id or all. */
    public void visitListed(Option<UUID> after, IntPredicate visitor) {
        byId.visit(after, visitor);
    }

    /** Listed contacts by the keys of their last names. */
    public SortedPairs byLastName() {
        return byLastName;
    }

    /** Whether the indexes hold all of this for a contact. Whether they hold more, {@link #size} tells. */
    public boolean hold(int slot, ContactEntries entries) {
        return listed.get(slot) == entries.listed()
                && (!entries.listed() || byId.contains(slot))
                && holds(byLastName, slot, entries.lastName(), ContactEntries.HIDDEN)
                && holds(byOrganization, slot, entries.organization(), ContactEntries.NOWHERE)
                && holds(byExpiry, slot, entries.expires(), ContactEntries.NEVER)
                && terms.holds(slot, entries.terms());
    }

    /** How many entries they hold of all contacts. */
    public long size() {
        return listed.cardinality()
                + byId.size()
                + byLastName.size()
                + byOrganization.size()
                + byExpiry.size()
                + terms.size();
    }

    private void list(int slot, boolean isListed) {
        listed.set(slot, isListed);
        if (isListed) {
            byId.add(slot);
        } else {
            byId.remove(slot);
        }
    }

    /** Whether a slot has this key; {@code none} is no key. */
    static boolean holds(SortedPairs index, int slot, long key, long none) {
        return key == none || index.contains(key, slot);
    }

    /** Moves a slot from one key to another; {@code none} is no key. */
    static void move(SortedPairs index, int slot, long before, long after, long none) {
        if (before == after) {
            return;
        }
        if (before != none) {
            index.remove(before, slot);
        }
        if (after != none) {
            index.add(after, slot);
        }
    }
}
