package org.externalcontacts.domain.merge;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactType;

/**
 * Decides whether two contacts may be merged, and plans the merge (rule 4).
 *
 * @param largestMergeSet most contacts a merge set may have, the new one included
 */
public record MergePolicy(int largestMergeSet) {

    /** What the platform allows (rule 4.11). */
    public static final MergePolicy PLATFORM = new MergePolicy(52);

    /**
     * The plan for merging two canonical contacts, or why they cannot be merged. Resolving ancestors to their canonical
     * contact comes before (rule 4.17).
     */
    public Either<Refusal, MergePlan> plan(Contact source, Contact target) {
        return Refusal.unless(obstacle(source, target), () -> new MergedProfile(source, target).plan());
    }

    private Option<Refusal> obstacle(Contact source, Contact target) {
        if (source.id().equals(target.id())) {
            return Option.some(Refusal.invalid(Violation.of(
                    "targetContactId", target.id().text(), "already represents the same person as the source")));
        }
        if (source.type().equals(ContactType.CURATED) && target.type().equals(ContactType.CURATED)) {
            return Option.some(new Refusal.MergeNotAllowed(source.id(), target.id()));
        }
        int size = members(source) + members(target) + 1;
        return Option.when(size > largestMergeSet, new Refusal.LimitExceeded(size, "mergeSet", largestMergeSet));
    }

    private static int members(Contact contact) {
        return contact.merge().map(place -> place.mergeSet().size()).getOrElse(1);
    }
}
