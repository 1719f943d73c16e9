package org.externalcontacts.adapter.inmemory;

import java.util.Arrays;

/** A number for each slot, {@link HashedSlots#NONE} where none was put. */
final class SlotList {

    private int[] numbers = new int[0];

    int get(int slot) {
        return slot < numbers.length ? numbers[slot] : HashedSlots.NONE;
    }

    void put(int slot, int number) {
        if (slot >= numbers.length) {
            int length = numbers.length;
            numbers = Arrays.copyOf(numbers, IdTable.grown(slot));
            Arrays.fill(numbers, length, numbers.length, HashedSlots.NONE);
        }
        numbers[slot] = number;
    }

    /** All slots with a number are below this. */
    int length() {
        return numbers.length;
    }
}
