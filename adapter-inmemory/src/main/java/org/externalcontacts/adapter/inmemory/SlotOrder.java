package org.externalcontacts.adapter.inmemory;

/** A total order of slots. */
@FunctionalInterface
interface SlotOrder {

    /** Negative, zero or positive, as comparators have it. */
    int compare(int one, int other);
}
