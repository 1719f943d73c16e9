package org.externalcontacts.adapter.inmemory.internal.index;

import java.util.function.IntFunction;
import org.externalcontacts.adapter.inmemory.internal.slots.IdOrder;
import org.externalcontacts.adapter.inmemory.internal.slots.IdTable;
import org.externalcontacts.adapter.inmemory.internal.slots.SortedPairs;
import org.externalcontacts.application.search.Words;

/** The indexes over organizations: all their words, those of their names alone, their names and their ids in order. */
public final class OrganizationIndexes {

    private final TermIndex terms;
    private final TermIndex names;
    private final IdOrder byId;
    private final SortedPairs byName = new SortedPairs();

    public OrganizationIndexes(IdTable ids, IntFunction<Words> termsOf, IntFunction<Words> namesOf) {
        this.terms = new TermIndex(termsOf);
        this.names = new TermIndex(namesOf);
        this.byId = new IdOrder(ids);
    }

    public TermIndex terms() {
        return terms;
    }

    /** The words of names: they find contacts too. */
    public TermIndex names() {
        return names;
    }

    public IdOrder byId() {
        return byId;
    }

    /** By the keys of their names. */
    public SortedPairs byName() {
        return byName;
    }

    public void add(int slot, OrganizationEntries entries) {
        byId.add(slot);
        replace(slot, OrganizationEntries.NONE, entries);
    }

    public void remove(int slot, OrganizationEntries entries) {
        byId.remove(slot);
        replace(slot, entries, OrganizationEntries.NONE);
    }

    /** Replaces what the indexes hold of an organization. */
    public void replace(int slot, OrganizationEntries before, OrganizationEntries after) {
        ContactIndexes.move(byName, slot, before.name(), after.name(), ContactEntries.HIDDEN);
        terms.replace(slot, before.terms(), after.terms());
        names.replace(slot, before.names(), after.names());
    }

    /** Whether the indexes hold all of this for an organization. Whether they hold more, {@link #size} tells. */
    public boolean hold(int slot, OrganizationEntries entries) {
        return byId.contains(slot)
                && ContactIndexes.holds(byName, slot, entries.name(), ContactEntries.HIDDEN)
                && terms.holds(slot, entries.terms())
                && names.holds(slot, entries.names());
    }

    /** How many entries they hold of all organizations. */
    public long size() {
        return byId.size() + byName.size() + terms.size() + names.size();
    }
}
