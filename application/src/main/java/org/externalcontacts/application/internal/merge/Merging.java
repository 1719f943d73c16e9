package org.externalcontacts.application.internal.merge;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.merge.MergePlan;
import org.externalcontacts.domain.merge.MergeStatus;

/** What it takes to carry out a merge plan. */
public final class Merging {

    private Merging() {}

    /**
     * The new contact with its place in the merge set, and the changes that make it of the two (rule 4.2). It holds what they held
     * (rule 4.13) and claims nothing beside: whatever its fields imply theirs did, and what a caller released is not claimed back
     * (rule 3.4).
     */
    public static Decision<Contact> of(MergePlan plan, Contact source, Contact target, ContactId id, Instant now) {
        Contact made = Contact.made(id, plan.type(), plan.profile(), now);
        Contact result = lastSeen(source, target).map(made::seenAt).getOrElse(made);
        MergeOperation operation = new MergeOperation(source.id(), target.id(), id);
        List<ContactId> mergeSet = operation.joined(source.mergeSet(), target.mergeSet());
        Contact merged =
                result.withMerge(Option.some(MergeStatus.of(id, mergeSet, Option.some(operation), Option.none())));
        return Decision.of(
                merged,
                new Fact.ContactsMerged(plan, merged),
                new Change.AddContact(result),
                new Change.Merge(operation, mergeSet));
    }

    private static Option<Instant> lastSeen(Contact source, Contact target) {
        return source.lastInteraction()
                .toList()
                .appendAll(target.lastInteraction())
                .max();
    }
}
