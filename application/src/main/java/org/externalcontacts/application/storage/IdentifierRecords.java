package org.externalcontacts.application.storage;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;

/** Who holds which identifier. Identifiers are in normal form. */
public interface IdentifierRecords {

    /** The contact that holds it, never an ancestor. */
    Option<ContactId> holder(Identifier identifier);

    /** All that this contact holds, in any order. */
    List<ClaimedIdentifier> heldBy(ContactId contact);
}
