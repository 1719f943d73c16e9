package org.externalcontacts.application.merge;

import io.vavr.control.Either;
import org.externalcontacts.application.permission.Fulfils;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.merge.MergePlan;

/**
 * Merging contacts. An id of an ancestor resolves to its canonical contact (rule 4.17). There is no undo (rule 4.15):
 * look at the plan first.
 *
 * <p>Refused: lacking permission; an unknown id; two Curated contacts; a contact with itself or its own merge set; a merge set that
 * would grow beyond 52.
 */
public interface Merges {

    /** Merges two contacts into a new one and returns it; readers see the merge entirely or not at all (rules 4, 20.6). */
    @Fulfils(Operation.POST_MERGE_CONTACTS)
    Either<Refusal, Contact> merge(ContactId source, ContactId target);

    /** The plan of {@link #merge}, value by value; changes nothing (rule 20.6). Needs the permission to merge. */
    Either<Refusal, MergePlan> preview(ContactId source, ContactId target);

    /** The canonical contact of this one: itself if it was never merged. Needs the permission to view contacts. */
    Either<Refusal, ContactId> canonical(ContactId contact);
}
