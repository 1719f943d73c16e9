package org.externalcontacts.application.identity;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.merge.MergeService;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.permission.Guard;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.domain.Change;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.Observation;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.merge.MergeStanding;

/**
 * Owners of one interaction become one contact, all in one decision (BEHAVIOUR 20.7).
 *
 * @param head the contact that the merges so far have made; at first the owner of the first identifier
 * @param changes what the merges so far take
 */
record OwnersMerged(EngineParts parts, Contact head, Seq<Change> changes) {

    /** The decision that merges them; none where one of the merges is not allowed. */
    static Option<Decision<Observation>> of(EngineParts parts, List<Contact> owners, Instant at) {
        OwnersMerged first = new OwnersMerged(parts, owners.head().seenAt(at), List.empty());
        return owners.tail()
                .foldLeft(Option.some(first), (merged, owner) -> merged.flatMap(so -> so.with(owner)))
                .map(all -> all.decision(owners.map(Contact::id)));
    }

    private Option<OwnersMerged> with(Contact owner) {
        MergeService merging = new MergeService(parts, new Guard(Caller.trusted()));
        return parts.mergePolicy()
                .plan(owner, head)
                .toOption()
                .map(plan -> merging.merged(plan, owner, head).changes())
                .map(step -> new OwnersMerged(parts, standing(made(step), owner), changes.appendAll(step)));
    }

    private Decision<Observation> decision(List<ContactId> owners) {
        return new Decision<>(
                changes,
                after -> new Observation.Merged(after.contacts().find(head.id()).get(), owners));
    }

    private static Contact made(Seq<Change> step) {
        return ((Change.AddContact) step.head()).contact();
    }

    /** The next plan counts the members of the merge set, which storage does not know yet. */
    private Contact standing(Contact made, Contact owner) {
        List<ContactId> members = members(owner).appendAll(members(head)).prepend(made.id());
        MergeOperation operation = new MergeOperation(owner.id(), head.id(), made.id());
        return made.standing(Option.some(MergeStanding.of(made.id(), members, Option.some(operation), Option.none())));
    }

    private static List<ContactId> members(Contact contact) {
        return contact.merge().map(MergeStanding::mergeSet).getOrElse(() -> List.of(contact.id()));
    }
}
