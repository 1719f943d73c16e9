package org.externalcontacts.domain.merge;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.internal.Present;

/**
 * What merges have made of a contact; read-only (rule 4.4).
 *
 * @param canonical head of the merge tree: the contact that every id of the tree leads to
 * @param mergeSet every contact of the tree, the canonical one first
 * @param mergedTo the contact that the merge of this one made; none for the canonical contact
 * @param mergedFrom the contacts whose merge made this one, source first; empty when it was not made by a merge
 * @param operation the latest merge this contact took part in; absent where a platform of today no longer returns it (rule 4.4)
 */
public record MergeStatus(
        ContactId canonical,
        List<ContactId> mergeSet,
        Option<ContactId> mergedTo,
        List<ContactId> mergedFrom,
        Option<MergeOperation> operation) {

    public MergeStatus {
        // Not searched for nulls: only engines make it, and a set may have thousands of members.
        mergeSet = Present.or(mergeSet, List.empty());
        mergedFrom = Present.items(mergedFrom);
        mergedTo = Present.only(mergedTo);
        operation = Present.only(operation);
    }

    /**
     * The status of a contact that took part in these merges.
     *
     * @param madeBy the merge that made it
     * @param endedBy the merge that turned it into an ancestor
     */
    public static MergeStatus of(
            ContactId canonical,
            List<ContactId> mergeSet,
            Option<MergeOperation> madeBy,
            Option<MergeOperation> endedBy) {
        return new MergeStatus(
                canonical,
                mergeSet,
                endedBy.map(MergeOperation::result),
                madeBy.map(operation -> List.of(operation.source(), operation.target()))
                        .getOrElse(List::empty),
                endedBy.orElse(madeBy));
    }
}
