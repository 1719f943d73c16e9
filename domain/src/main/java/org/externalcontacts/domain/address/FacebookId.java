package org.externalcontacts.domain.address;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.internal.CleanText;

/**
 * A Facebook account; its ids are specific to one page or app.
 *
 * @param ids ids of the account; the list may hold at most one (rule 2.1)
 * @param displayName name shown for the account
 */
public record FacebookId(List<String> ids, Option<String> displayName) implements PersonalData {

    public FacebookId {
        ids = CleanText.cleaned(ids);
        displayName = CleanText.clean(displayName);
    }

    /** An account known by its id. */
    public static FacebookId of(String id) {
        return new FacebookId(List.of(id), Option.none());
    }

    /** Whether there is nothing in it at all. */
    public boolean isEmpty() {
        return ids.isEmpty() && displayName.isEmpty();
    }

    /** What is wrong with it (rule 2.1). */
    public void check(String field, InputCheck check) {
        check.that(ids.size() <= 1, field + ".ids", Option.none(), "has " + ids.size() + " ids, at most 1 is allowed")
                .text(field + ".displayName", displayName, 100);
        ids.forEachWithIndex(
                (id, index) -> check.requiredText(field + ".ids[" + index + "].scopedId", CleanText.of(id), 255));
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
