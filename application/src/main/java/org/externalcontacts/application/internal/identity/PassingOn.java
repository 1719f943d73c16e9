package org.externalcontacts.application.internal.identity;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
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
        if (released.isEmpty()) {
            return Decision.Act.all(List.empty());
        }
        // What the loser does not hold is not among these: then nothing is passed on.
        Map<Identifier, Option<ContactId>> heirs = view.identifiers().heirs(loser.id(), released);
        return Decision.Act.all(released.map(identifier -> Decision.Act.untold(
                        new Change.Release(identifier, loser.id()))
                .and(Decision.Act.all(heirs.get(identifier)
                        .map(heir -> lost(identifier, loser, heir))
                        .toList()))));
    }

    private static Decision.Act lost(Identifier identifier, Contact loser, Option<ContactId> heir) {
        return passedOn(identifier, loser.id(), heir, loser.dates().modified())
                .getOrElse(() -> Decision.Act.of(new Fact.IdentifierReleased(identifier, loser.id())));
    }

    /** The deletion of a contact with its whole merge set, and the claims of those who are next (rule 4.17). */
    public static Decision.Act deleted(View view, Contact contact, Instant now) {
        Map<Identifier, Option<ContactId>> heirs = view.identifiers().heirs(HashSet.of(contact.id()));
        return removed(new Fact.ContactDeleted(contact.mergeSet()), contact.mergeSet())
                .and(Decision.Act.all(heirs.flatMap(each -> passedOn(each._1, contact.id(), each._2, now))));
    }

    /**
     * The removal of contacts that aged out, which were never merged, each with the claims of those who are next, other than the contacts that
     * are leaving at the same time.
     */
    public static List<Decision.Act> expired(View view, List<ContactId> leaving, Instant now) {
        Map<ContactId, List<ClaimedIdentifier>> held = view.identifiers().heldByEach(leaving);
        // Of one state with what is held, so each of that has an entry here.
        Map<Identifier, Option<ContactId>> heirs = view.identifiers().heirs(leaving.toSet());
        return leaving.map(contact -> removed(new Fact.ContactExpired(contact), List.of(contact))
                .and(Decision.Act.all(held.get(contact)
                        .getOrElse(List::empty)
                        .map(ClaimedIdentifier::identifier)
                        .flatMap(identifier -> passedOn(
                                identifier, contact, heirs.get(identifier).get(), now)))));
    }

    private static Decision.Act removed(Fact fact, List<ContactId> contacts) {
        return new Decision.Act(List.of(fact), contacts.map(Change.RemoveContact::new));
    }

    private static Option<Decision.Act> passedOn(
            Identifier identifier, ContactId holder, Option<ContactId> heir, Instant now) {
        return heir.map(next -> Decision.Act.of(
                new Fact.IdentifierPassedOn(identifier, holder, next), new Change.Claim(identifier, next, now)));
    }
}
