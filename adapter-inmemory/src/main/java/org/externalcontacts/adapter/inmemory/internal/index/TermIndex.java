package org.externalcontacts.adapter.inmemory.internal.index;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.LongStream;
import org.externalcontacts.adapter.inmemory.internal.key.TermKeys;
import org.externalcontacts.adapter.inmemory.internal.slots.KeyChange;
import org.externalcontacts.adapter.inmemory.internal.slots.SortedPairs;
import org.externalcontacts.application.search.Words;

/** Finds slots by the beginning of a word, and by whole values; agrees exactly with {@link Words}. */
public final class TermIndex {

    private final SortedPairs beginnings = new SortedPairs();
    private final SortedPairs wholes = new SortedPairs();
    private final IntFunction<Words> terms;

    /** {@code terms} returns the words of the record in a slot, for what keys cannot distinguish. */
    TermIndex(IntFunction<Words> terms) {
        this.terms = terms;
    }

    /** Replaces what the index holds of a slot. */
    void replace(int slot, TermEntries before, TermEntries after) {
        // The same object, such as NONE and NONE, says the same without a comparison.
        if (before == after) {
            return;
        }
        KeyChange.apply(before.beginnings(), after.beginnings(), beginnings, slot);
        KeyChange.apply(before.wholes(), after.wholes(), wholes, slot);
    }

    /** Visits slots that {@code wanted} takes and that have a word of this beginning; some more than once. */
    public void visitBeginning(String beginning, IntPredicate wanted, IntConsumer found) {
        boolean exact = TermKeys.range(beginning).exact();
        visitLike(beginning, wanted, slot -> {
            // A key holds a dozen characters of Latin, fewer of others; longer beginnings are looked up in the record.
            if (exact || terms.apply(slot).hasBeginning(beginning)) {
                found.accept(slot);
            }
        });
    }

    /** As {@link #visitBeginning}, but visits slots too that only have a word whose key is like those of the beginning. */
    public void visitLike(String beginning, IntPredicate wanted, IntConsumer found) {
        TermKeys.Range range = TermKeys.range(beginning);
        beginnings.visit(range.from(), range.to(), slot -> {
            if (wanted.test(slot)) {
                found.accept(slot);
            }
            return true;
        });
    }

    /** Visits slots that {@code wanted} takes and that have exactly this value. */
    public void visitWhole(String value, IntPredicate wanted, IntConsumer found) {
        long key = wholeKey(value);
        wholes.visit(key, key, slot -> {
            // Different values may have one key.
            if (wanted.test(slot) && terms.apply(slot).hasWhole(value)) {
                found.accept(slot);
            }
            return true;
        });
    }

    static long wholeKey(String value) {
        long key = 0;
        for (int at = 0; at < value.length(); at++) {
            key = (key ^ value.charAt(at)) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 32;
        }
        return key;
    }

    /** Whether the index holds all of this for a slot. */
    boolean holds(int slot, TermEntries entries) {
        return LongStream.of(entries.beginnings()).allMatch(key -> beginnings.contains(key, slot))
                && LongStream.of(entries.wholes()).allMatch(key -> wholes.contains(key, slot));
    }

    /** How many keys it holds of all slots. */
    long size() {
        return beginnings.size() + wholes.size();
    }
}
