package org.externalcontacts.application.identity;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.time.Instant;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Change;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;

/**
 * Who claims an identifier that a contact loses: the oldest other contact whose fields imply it (BEHAVIOUR 3.4). What a caller
 * releases by name is not passed on.
 */
public final class PassingOn {

    private PassingOn() {}

    /** The claims of those who are next, for what this contact held and its new fields do not imply. */
    public static List<Change> released(View view, List<Identifier> released, Contact loser) {
        return released.filter(
                        identifier -> view.identifiers().holder(identifier).contains(loser.id()))
                .flatMap(identifier -> claim(
                        view, identifier, HashSet.of(loser.id()), loser.stamps().modified()));
    }

    /** The removal of a contact with its whole merge set, and the claims of those who are next (BEHAVIOUR 4.17). */
    public static List<Change> removed(View view, Contact contact, Instant now) {
        List<ContactId> leaving = contact.mergeSet();
        return removed(view, contact.id(), leaving, leaving.toSet(), now);
    }

    /**
     * The removal of a contact that was never merged, and the claims of those who are next, other than the contacts that are leaving
     * at the same time.
     */
    public static List<Change> removed(View view, ContactId contact, Set<ContactId> leaving, Instant now) {
        return removed(view, contact, List.of(contact), leaving, now);
    }

    private static List<Change> removed(
            View view, ContactId holder, List<ContactId> removed, Set<ContactId> leaving, Instant now) {
        List<Change> claims = view.identifiers()
                .heldBy(holder)
                .map(ClaimedIdentifier::identifier)
                .flatMap(identifier -> claim(view, identifier, leaving, now));
        return removed.<Change>map(Change.RemoveContact::new).appendAll(claims);
    }

    private static List<Change> claim(View view, Identifier identifier, Set<ContactId> losers, Instant now) {
        return view.identifiers()
                .nextInLine(identifier, losers)
                .<Change>map(next -> new Change.Claim(identifier, next, now))
                .toList();
    }
}
