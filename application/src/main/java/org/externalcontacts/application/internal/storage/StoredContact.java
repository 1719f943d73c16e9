package org.externalcontacts.application.internal.storage;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.merge.MergeStatus;

/**
 * A contact as one record.
 *
 * @param contact without its merge status
 * @param madeBy the merge that made it; the merge status of all contacts follows from these
 * @param claims the identifiers it holds; an ancestor holds none
 */
public record StoredContact(Contact contact, Option<MergeOperation> madeBy, List<ClaimedIdentifier> claims) {

    public StoredContact {
        contact = contact.withMerge(Option.none());
    }

    /** The contact as it is now; none when it is not there. */
    public static Option<StoredContact> of(ContactId id, View view) {
        return view.contacts()
                .find(id)
                .map(contact -> of(contact, view.identifiers().heldBy(id)));
    }

    /** This contact, which holds these. */
    public static StoredContact of(Contact contact, List<ClaimedIdentifier> claims) {
        return new StoredContact(contact, madeBy(contact), claims);
    }

    /** The merge that made this contact; none when it was not made by one. */
    public static Option<MergeOperation> madeBy(Contact contact) {
        List<ContactId> from = contact.merge().map(MergeStatus::mergedFrom).getOrElse(List::empty);
        return Option.when(from.size() == 2, () -> new MergeOperation(from.get(0), from.get(1), contact.id()));
    }
}
