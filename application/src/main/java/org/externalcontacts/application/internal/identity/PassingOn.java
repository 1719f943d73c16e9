package org.externalcontacts.application.internal.identity;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;

/**
 * Who claims an identifier that a contact loses: the oldest other contact whose fields imply it (rule 3.4). What a caller
 * releases by name is not passed on.
 */
public final class PassingOn {

    private PassingOn() {}

    /** The end of a contact's claims to what its new fields do not imply, and the claims of those who are next. */
    public static Decision.Act released(View view, List<Identifier> released, Contact loser) {
        return Decision.Act.all(released.map(identifier ->
                Decision.Act.untold(new Change.Release(identifier, loser.id())).and(lost(view, identifier, loser))));
    }

    private static Decision.Act lost(View view, Identifier identifier, Contact loser) {
        if (!view.identifiers().holder(identifier).contains(loser.id())) {
            return Decision.Act.all(List.empty());
        }
        return passedOn(
                        view,
                        identifier,
                        loser.id(),
                        HashSet.of(loser.id()),
                        loser.dates().modified())
                .getOrElse(() -> Decision.Act.of(new Fact.IdentifierReleased(identifier, loser.id())));
    }

    /** The deletion of a contact with its whole merge set, and the claims of those who are next (rule 4.17). */
    public static Decision.Act deleted(View view, Contact contact, Instant now) {
        List<ContactId> leaving = contact.mergeSet();
        return removed(new Fact.ContactDeleted(leaving), leaving)
                .and(passedOn(view, contact.id(), leaving.toSet(), now));
    }

    /**
     * The removal of a contact that aged out, which was never merged, and the claims of those who are next, other than the contacts that
     * are leaving at the same time.
     */
    public static Decision.Act expired(View view, ContactId contact, Set<ContactId> leaving, Instant now) {
        return removed(new Fact.ContactExpired(contact), List.of(contact)).and(passedOn(view, contact, leaving, now));
    }

    private static Decision.Act removed(Fact fact, List<ContactId> contacts) {
        return new Decision.Act(List.of(fact), contacts.map(Change.RemoveContact::new));
    }

    private static Decision.Act passedOn(View view, ContactId holder, Set<ContactId> leaving, Instant now) {
        return Decision.Act.all(view.identifiers()
                .heldBy(holder)
                .map(ClaimedIdentifier::identifier)
                .flatMap(identifier -> passedOn(view, identifier, holder, leaving, now)));
    }

    private static Option<Decision.Act> passedOn(
            View view, Identifier identifier, ContactId holder, Set<ContactId> leaving, Instant now) {
        return view.identifiers()
                .nextInLine(identifier, leaving)
                .map(next -> Decision.Act.of(
                        new Fact.IdentifierPassedOn(identifier, holder, next),
                        new Change.Claim(identifier, next, now)));
    }
}
