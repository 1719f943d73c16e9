package org.externalcontacts.adapter.inmemory.internal.slots;

import java.util.Arrays;

/** A number for each slot, {@link HashedSlots#NONE} where none was put. */
public final class SlotList {

    private int[] numbers = new int[0];

    public int get(int slot) {
        return slot < numbers.length ? numbers[slot] : HashedSlots.NONE;
    }

    public void put(int slot, int number) {
        if (slot >= numbers.length) {
            int length = numbers.length;
            numbers = Arrays.copyOf(numbers, IdTable.grown(slot));
            Arrays.fill(numbers, length, numbers.length, HashedSlots.NONE);
        }
        numbers[slot] = number;
    }

    /** All slots with a number are below this. */
    public int length() {
        return numbers.length;
    }
}
