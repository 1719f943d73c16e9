package org.externalcontacts.adapter.inmemory;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import org.externalcontacts.application.search.Words;

/** The indexes over organizations: all their words, those of their names alone, their names and their ids in order. */
final class OrganizationIndexes {

    private final IntFunction<Words> wordsOf;
    private final IntFunction<Words> namesOf;
    private final WordIndex words;
    private final WordIndex names;
    private final IdOrder byId;
    private final SortedPairs byName = new SortedPairs();
    private final IntToLongFunction nameKeys;

    OrganizationIndexes(OrganizationTable table, IntFunction<Words> wordsOf, IntFunction<Words> namesOf) {
        this.wordsOf = wordsOf;
        this.namesOf = namesOf;
        this.words = new WordIndex(wordsOf);
        this.names = new WordIndex(namesOf);
        this.byId = new IdOrder(table.ids());
        this.nameKeys = table::nameKey;
    }

    WordIndex words() {
        return words;
    }

    /** The words of names: they find contacts too. */
    WordIndex names() {
        return names;
    }

    IdOrder byId() {
        return byId;
    }

    /** By the keys of their names. */
    SortedPairs byName() {
        return byName;
    }

    /** Takes in the organization that is in the slot. */
    void add(int slot) {
        byId.add(slot);
        byName.add(nameKeys.applyAsLong(slot), slot);
        words.replace(slot, WordTraces.NONE, WordTraces.of(wordsOf.apply(slot)));
        names.replace(slot, WordTraces.NONE, WordTraces.of(namesOf.apply(slot)));
    }

    /** Forgets the organization that is still in the slot. */
    void remove(int slot) {
        byId.remove(slot);
        byName.remove(nameKeys.applyAsLong(slot), slot);
        words.replace(slot, WordTraces.of(wordsOf.apply(slot)), WordTraces.NONE);
        names.replace(slot, WordTraces.of(namesOf.apply(slot)), WordTraces.NONE);
    }

    /** All that the indexes hold, to compare with rebuilt ones. */
    List<Object> contents() {
        return List.of(words.contents(), names.contents(), byId.contents(), byName.contents());
    }
}
