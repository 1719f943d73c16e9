package org.externalcontacts.domain.merge;

import io.vavr.collection.List;
import org.externalcontacts.domain.contact.ContactId;

/** One merge of two contacts into a new one (rule 4.4). */
public record MergeOperation(ContactId source, ContactId target, ContactId result) {

    /**
     * The set that two merge sets become: the result, the smaller set (the source's, when both are of one size), the larger set. Takes
     * time in proportion to the smaller one.
     */
    public List<ContactId> joined(List<ContactId> ofSource, List<ContactId> ofTarget) {
        boolean sourceIsLarger = ofSource.size() > ofTarget.size();
        List<ContactId> larger = sourceIsLarger ? ofSource : ofTarget;
        List<ContactId> smaller = sourceIsLarger ? ofTarget : ofSource;
        return larger.prependAll(smaller).prepend(result);
    }
}
