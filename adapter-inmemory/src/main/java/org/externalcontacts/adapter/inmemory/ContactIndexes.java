package org.externalcontacts.adapter.inmemory;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.externalcontacts.application.search.Words;

/** The indexes over contacts, each kept by replacing what it holds of one contact. Identifiers have an index of their own. */
final class ContactIndexes {

    private final WordIndex words;
    private final IdOrder byId;
    private final SortedPairs byLastName = new SortedPairs();
    private final SortedPairs byOrganization = new SortedPairs();
    private final SortedPairs byExpiry = new SortedPairs();
    private final BitSet listed = new BitSet();

    ContactIndexes(IdTable ids, IntFunction<Words> wordsOf) {
        this.words = new WordIndex(wordsOf);
        this.byId = new IdOrder(ids);
    }

    /** Replaces what the indexes hold of a contact. */
    void replace(int slot, ContactTraces before, ContactTraces after) {
        words.replace(slot, before.words(), after.words());
        if (before.listed() != after.listed()) {
            list(slot, after.listed());
        }
        move(byLastName, slot, before.lastName(), after.lastName(), ContactTraces.HIDDEN);
        move(byOrganization, slot, before.organization(), after.organization(), ContactTraces.NOWHERE);
        move(byExpiry, slot, before.expires(), after.expires(), ContactTraces.NEVER);
    }

    /** Listed contacts by word. */
    WordIndex words() {
        return words;
    }

    boolean isListed(int slot) {
        return listed.get(slot);
    }

    int listedCount() {
        return (int) byLastName.size();
    }

    BitSet listed() {
        return listed;
    }

    /** All contacts of an organization, listed or not. */
    void visitOrganization(long organization, IntPredicate visitor) {
        byOrganization.visit(organization, organization, visitor);
    }

    /** Slots of contacts of an organization, listed or not, at most so many. */
    List<Integer> membersOf(int organization, int limit) {
        List<Integer> members = new ArrayList<>();
        visitOrganization(organization, slot -> {
            members.add(slot);
            return members.size() < limit;
        });
        return members;
    }

    boolean hasMembers(int organization) {
        return !membersOf(organization, 1).isEmpty();
    }

    /** Contacts that age out in this second of the epoch or before. */
    void visitDue(long second, IntPredicate visitor) {
        byExpiry.visit(Long.MIN_VALUE, second, visitor);
    }

    /** Listed contacts in the order of their ids, behind an id or all. */
    void visitListed(Option<UUID> after, IntPredicate visitor) {
        byId.visit(after, visitor);
    }

    /** Listed contacts by the keys of their last names. */
    SortedPairs byLastName() {
        return byLastName;
    }

    /** All that the indexes hold, to compare with rebuilt ones. */
    List<Object> contents() {
        return List.of(
                words.contents(),
                byId.contents(),
                byLastName.contents(),
                byOrganization.contents(),
                byExpiry.contents(),
                listed);
    }

    private void list(int slot, boolean isListed) {
        listed.set(slot, isListed);
        if (isListed) {
            byId.add(slot);
        } else {
            byId.remove(slot);
        }
    }

    /** Moves a slot from one key to another; {@code none} is no key. */
    static void move(SortedPairs index, int slot, long before, long after, long none) {
        if (before == after) {
            return;
        }
        if (before != none) {
            index.remove(before, slot);
        }
        if (after != none) {
            index.add(after, slot);
        }
    }
}
