package org.externalcontacts.adapter.inmemory;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.externalcontacts.application.search.Words;

/** Finds slots by the beginning of a word, and by whole values; agrees exactly with {@link Words}. */
final class WordIndex {

    private final SortedPairs beginnings = new SortedPairs();
    private final SortedPairs wholes = new SortedPairs();
    private final IntFunction<Words> words;

    /** {@code words} tells the words of the record in a slot, for what keys cannot tell. */
    WordIndex(IntFunction<Words> words) {
        this.words = words;
    }

    /** Replaces what the index holds of a slot. */
    void replace(int slot, WordTraces before, WordTraces after) {
        if (before == after) {
            return;
        }
        KeyChange.apply(before.beginnings(), after.beginnings(), beginnings, slot);
        KeyChange.apply(before.wholes(), after.wholes(), wholes, slot);
    }

    /** Visits slots that {@code wanted} takes and that have a word of this beginning; some more than once. */
    void visitBeginning(String beginning, IntPredicate wanted, IntConsumer found) {
        boolean exact = WordKeys.range(beginning).exact();
        visitLike(beginning, wanted, slot -> {
            if (exact || words.apply(slot).hasBeginning(beginning)) {
                found.accept(slot);
            }
        });
    }

    /** As {@link #visitBeginning}, but visits slots too that only have a word whose key is like those of the beginning. */
    void visitLike(String beginning, IntPredicate wanted, IntConsumer found) {
        WordKeys.Range range = WordKeys.range(beginning);
        beginnings.visit(range.from(), range.to(), slot -> {
            if (wanted.test(slot)) {
                found.accept(slot);
            }
            return true;
        });
    }

    /** Visits slots that {@code wanted} takes and that have exactly this value. */
    void visitWhole(String value, IntPredicate wanted, IntConsumer found) {
        long key = wholeKey(value);
        wholes.visit(key, key, slot -> {
            if (wanted.test(slot) && words.apply(slot).hasWhole(value)) {
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

    /** All that the index holds, to compare with a rebuilt one. */
    List<Object> contents() {
        return List.of(beginnings.contents(), wholes.contents());
    }
}
