package org.externalcontacts.adapter.inmemory.internal.search;

import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.externalcontacts.adapter.inmemory.internal.index.TermIndex;
import org.externalcontacts.adapter.inmemory.internal.slots.SlotSet;
import org.externalcontacts.application.search.Keyword;
import org.externalcontacts.application.search.SearchText;

/**
 * Which slots a text finds: as {@link SearchText#matches} says, by index. Keyword after keyword narrows what the one before left.
 * For one search.
 */
final class SlotMatches {

    /** Visits the slots that a keyword finds and that are wanted; some more than once. */
    @FunctionalInterface
    interface KeywordIndex {
        void visit(Keyword keyword, IntPredicate wanted, IntConsumer found);
    }

    private final KeywordIndex keywords;
    private final TermIndex wholes;

    SlotMatches(KeywordIndex keywords, TermIndex wholes) {
        this.keywords = keywords;
        this.wholes = wholes;
    }

    /** Fills {@code into} with those that are wanted; {@code spare} is used on the way. Gives the set that was filled. */
    SlotSet find(SearchText text, IntPredicate wanted, SlotSet into, SlotSet spare) {
        SlotSet found = into;
        SlotSet next = spare;
        IntPredicate left = wanted;
        for (Keyword keyword : text.keywords()) {
            next.clear();
            keywords.visit(keyword, left, next::add);
            SlotSet narrowed = next;
            next = found;
            found = narrowed;
            left = narrowed::contains;
        }
        wholes.visitWhole(text.whole(), wanted, found::add);
        return found;
    }
}
