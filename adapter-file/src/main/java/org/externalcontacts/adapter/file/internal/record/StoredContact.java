package org.externalcontacts.adapter.file.internal.record;

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
 * @param contact without its merge standing when it was read from the file
 * @param madeBy the merge that made it; the merge standing of all contacts follows from these
 * @param claims the identifiers it holds; an ancestor holds none
 */
public record StoredContact(Contact contact, Option<MergeOperation> madeBy, List<ClaimedIdentifier> claims) {

    /** The contact as it is now; none when it is not there. */
    public static Option<StoredContact> of(ContactId id, View view) {
        return view.contacts()
                .find(id)
                .map(contact -> new StoredContact(
                        contact,
                        contact.merge().flatMap(standing -> madeBy(id, standing)),
                        view.identifiers().heldBy(id)));
    }

    private static Option<MergeOperation> madeBy(ContactId result, MergeStatus standing) {
        List<ContactId> from = standing.mergedFrom();
        return Option.when(from.size() == 2, () -> new MergeOperation(from.get(0), from.get(1), result));
    }
}
