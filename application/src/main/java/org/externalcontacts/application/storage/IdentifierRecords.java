package org.externalcontacts.application.storage;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;

/** The owners of identifiers. Identifiers are in normal form. */
public interface IdentifierRecords {

    /** The contact that holds it, never an ancestor. */
    Option<ContactId> holder(Identifier identifier);

    /** The identifier and when it was claimed, regardless of the owner. */
    Option<ClaimedIdentifier> claim(Identifier identifier);

    /**
     * Each identifier that these contacts hold, with the contact that is next to claim it if they all lose theirs at once: of those whose
     * fields imply it, ancestors and these contacts aside, the one that was made first, of several the one with the first id as text (rule 3.4).
     */
    Map<Identifier, Option<ContactId>> heirs(Set<ContactId> holders);

    /** {@link #heirs(Set)} of one contact, which loses no more than these: whoever waits for its others need not be looked at. */
    default Map<Identifier, Option<ContactId>> heirs(ContactId holder, Seq<Identifier> lost) {
        return heirs(HashSet.of(holder)).filterKeys(lost::contains);
    }

    /** All identifiers of this contact, in any order. */
    List<ClaimedIdentifier> heldBy(ContactId contact);

    /** The contacts that hold these; absent for those that no contact holds. */
    default Map<Identifier, ContactId> holders(Seq<Identifier> identifiers) {
        return HashMap.ofEntries(identifiers
                .distinct()
                .flatMap(identifier -> holder(identifier).map(held -> Tuple.of(identifier, held))));
    }

    /** All identifiers of each of these contacts, in any order; contacts that hold none may be absent. */
    default Map<ContactId, List<ClaimedIdentifier>> heldByEach(Seq<ContactId> contacts) {
        return HashMap.ofEntries(contacts.distinct().map(id -> Tuple.of(id, heldBy(id))));
    }
}
