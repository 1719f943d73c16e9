package org.externalcontacts.domain.merge;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.contact.ContactId;

/**
 * The place of a contact in the merges it took part in; read-only (BEHAVIOUR 4.4).
 *
 * @param canonical head of the merge tree: the contact that stands for all of them
 * @param mergeSet every contact of the tree, the canonical one first
 * @param operation the latest merge this contact took part in; absent where a platform of today no longer tells it (BEHAVIOUR 4.4)
 */
public record MergeStanding(ContactId canonical, List<ContactId> mergeSet, Option<MergeOperation> operation) {

    public MergeStanding {
        mergeSet = Present.items(mergeSet);
        operation = Present.only(operation);
    }
}
