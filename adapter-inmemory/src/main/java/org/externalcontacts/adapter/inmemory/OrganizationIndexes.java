package org.externalcontacts.adapter.inmemory;

import java.util.List;
import java.util.function.IntFunction;
import org.externalcontacts.application.search.Words;

/** The indexes over organizations: all their words, those of their names alone, their names and their ids in order. */
final class OrganizationIndexes {

    private final WordIndex words;
    private final WordIndex names;
    private final IdOrder byId;
    private final SortedPairs byName = new SortedPairs();

    OrganizationIndexes(IdTable ids, IntFunction<Words> wordsOf, IntFunction<Words> namesOf) {
        this.words = new WordIndex(wordsOf);
        this.names = new WordIndex(namesOf);
        this.byId = new IdOrder(ids);
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

    void add(int slot, OrganizationTraces traces) {
        byId.add(slot);
        replace(slot, OrganizationTraces.NONE, traces);
    }

    void remove(int slot, OrganizationTraces traces) {
        byId.remove(slot);
        replace(slot, traces, OrganizationTraces.NONE);
    }

    /** Replaces what the indexes hold of an organization. */
    void replace(int slot, OrganizationTraces before, OrganizationTraces after) {
        ContactIndexes.move(byName, slot, before.name(), after.name(), ContactTraces.HIDDEN);
        words.replace(slot, before.words(), after.words());
        names.replace(slot, before.names(), after.names());
    }

    /** All that the indexes hold, to compare with rebuilt ones. */
    List<Object> contents() {
        return List.of(words.contents(), names.contents(), byId.contents(), byName.contents());
    }
}
