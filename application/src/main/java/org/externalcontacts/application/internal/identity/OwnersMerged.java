package org.externalcontacts.application.internal.identity;

import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.application.internal.merge.Merging;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.Observation;
import org.externalcontacts.domain.merge.MergePolicy;

/**
 * Owners of one interaction become one contact, all in one decision (rule 20.7).
 *
 * @param head the contact that the merges so far have made; at first the owner of the first identifier
 * @param act the merges so far
 */
record OwnersMerged(Contact head, Decision.Act act) {

    /**
     * The decision that merges them; none where one of the merges is not allowed.
     *
     * @param ids one for each contact that is made, of which there is one less than owners
     */
    static Option<Decision<Observation>> of(
            List<Contact> owners, MergePolicy policy, List<ContactId> ids, Instant now, Instant seen) {
        OwnersMerged first = new OwnersMerged(owners.head().seenAt(seen), Decision.Act.all(List.empty()));
        return owners.tail()
                .zip(ids)
                .foldLeft(Option.some(first), (merged, next) -> merged.flatMap(so -> so.with(next, policy, now)))
                .map(all -> Decision.of(new Observation.Merged(all.head(), owners.map(Contact::id)), all.act()));
    }

    private Option<OwnersMerged> with(Tuple2<Contact, ContactId> next, MergePolicy policy, Instant now) {
        return policy.plan(next._1, head)
                .toOption()
                .map(plan -> Merging.of(plan, next._1, head, next._2, now))
                .map(step -> new OwnersMerged(step.answer(), act.and(Decision.Act.all(step.acts()))));
    }
}
