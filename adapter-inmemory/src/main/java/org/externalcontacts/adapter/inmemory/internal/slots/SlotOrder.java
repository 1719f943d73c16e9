package org.externalcontacts.adapter.inmemory.internal.slots;

/** A total order of slots. */
@FunctionalInterface
public interface SlotOrder {

    /** Negative, zero or positive, as comparators have it. */
    int compare(int one, int other);
}
