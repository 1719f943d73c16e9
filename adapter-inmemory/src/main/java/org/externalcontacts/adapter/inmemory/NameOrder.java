package org.externalcontacts.adapter.inmemory;

import io.vavr.control.Option;
import org.externalcontacts.application.search.Folding;

/**
 * The default order of contacts, last name, first name, id, by slot: decided by the keys of the names, and by the names themselves
 * only where keys cannot tell.
 */
record NameOrder(ContactTable table) implements SlotOrder {

    @Override
    public int compare(int one, int other) {
        int order = byKeys(table.lastNameKey(one), table.lastNameKey(other));
        if (order == 0 && !NameKeys.isExact(table.lastNameKey(one))) {
            order = byNames(table.lastName(one), table.lastName(other));
        }
        return order != 0 ? order : byFirstName(one, other);
    }

    private int byFirstName(int one, int other) {
        int order = byKeys(table.firstNameKey(one), table.firstNameKey(other));
        if (order == 0 && !NameKeys.isExact(table.firstNameKey(one))) {
            order = byNames(table.firstName(one), table.firstName(other));
        }
        return order != 0 ? order : table.ids().compare(one, other);
    }

    private static int byKeys(long one, long other) {
        return Long.compare(one, other);
    }

    /** Only names of equal keys come here, so that both are there or neither is. */
    private static int byNames(Option<String> one, Option<String> other) {
        return one.isEmpty() ? 0 : Folding.caseless(one.get()).compareTo(Folding.caseless(other.get()));
    }
}
