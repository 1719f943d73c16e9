package org.externalcontacts.adapter.inmemory.internal.slots;

/** Replaces the keys of one slot in an index, touching only those that differ. */
public final class KeyChange {

    private KeyChange() {}

    /** Both arrays are sorted and without repetition. */
    public static void apply(long[] before, long[] after, SortedPairs index, int slot) {
        int old = 0;
        int fresh = 0;
        while (old < before.length || fresh < after.length) {
            int order = order(before, old, after, fresh);
            if (order < 0) {
                index.remove(before[old++], slot);
            } else if (order > 0) {
                index.add(after[fresh++], slot);
            } else {
                old++;
                fresh++;
            }
        }
    }

    private static int order(long[] before, int old, long[] after, int fresh) {
        if (old == before.length) {
            return 1;
        }
        return fresh == after.length ? -1 : Long.compare(before[old], after[fresh]);
    }
}
