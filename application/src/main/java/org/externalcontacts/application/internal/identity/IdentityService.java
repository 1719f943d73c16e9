package org.externalcontacts.application.internal.identity;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.identity.Identities;
import org.externalcontacts.application.internal.permission.Guard;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.identity.Observation;

/** Identifiers and the life-cycle on a local engine. */
public final class IdentityService implements Identities {

    private final EngineParts parts;
    private final Guard guard;
    private final Observing observing;

    /** Fulfils the port with these parts, for the caller of this guard. */
    public IdentityService(EngineParts parts, Guard guard) {
        this.parts = parts;
        this.guard = guard;
        this.observing = new Observing(parts);
    }

    @Override
    public Either<Refusal, Contact> lookup(Identifier identifier) {
        return guard.permit(Operation.POST_IDENTIFIERLOOKUP)
                .flatMap(permitted -> normal(identifier))
                .flatMap(wanted -> parts.storage()
                        .lookUp(view -> view.contacts().holding(wanted))
                        .toEither(() -> notHeld(wanted)));
    }

    @Override
    public Either<Refusal, List<ClaimedIdentifier>> ofContact(ContactId contact) {
        return guard.permit(Operation.GET_CONTACT_IDENTIFIERS)
                .flatMap(permitted -> parts.storage()
                        .read(view -> canonical(view, contact)
                                .map(holder -> view.identifiers().heldBy(holder))))
                .map(claims -> claims.sorted(ClaimedIdentifier.OLDEST_FIRST));
    }

    @Override
    public Either<Refusal, ClaimedIdentifier> claim(ContactId contact, Identifier identifier) {
        return guard.permit(Operation.PATCH_CONTACT_IDENTIFIERS)
                .flatMap(permitted -> normal(identifier))
                .map(wanted -> new ClaimedIdentifier(wanted, parts.now()))
                .flatMap(wanted -> parts.storage()
                        .atomically(
                                view -> canonical(view, contact).flatMap(claimant -> claimed(view, claimant, wanted))));
    }

    @Override
    public Either<Refusal, ClaimedIdentifier> release(ContactId contact, Identifier identifier) {
        return guard.permit(Operation.PATCH_CONTACT_IDENTIFIERS)
                .flatMap(permitted -> normal(identifier))
                .flatMap(given -> parts.storage()
                        .atomically(view -> canonical(view, contact)
                                .flatMap(holder -> held(view, holder, given)
                                        .toEither(() -> notHeld(given))
                                        .map(claim -> Decision.of(
                                                claim,
                                                new Fact.IdentifierReleased(given, holder),
                                                new Change.Release(given, holder))))));
    }

    @Override
    public Either<Refusal, Contact> promote(ContactId contact) {
        return guard.permit(Operation.POST_CONTACT_PROMOTION)
                .map(permitted -> parts.now())
                .flatMap(now -> parts.storage()
                        .atomically(view -> view.contacts()
                                .resolve(contact)
                                .toEither(() -> Refusal.notFound(EntityKind.CONTACT, contact))
                                .map(found -> promoted(found, now))));
    }

    @Override
    public Either<Refusal, Observation> observe(Interaction interaction) {
        return guard.permitTrusted("observe").flatMap(permitted -> observing.observe(interaction));
    }

    @Override
    public Either<Refusal, List<ContactId>> expire(Instant moment) {
        return guard.permitTrusted("expire").map(permitted -> expirePermitted(moment));
    }

    /** In steps, each a separate decision, so that other calls wait for one step at most. */
    private List<ContactId> expirePermitted(Instant moment) {
        List<ContactId> expired = List.empty();
        List<ContactId> step;
        do {
            step = expiredInOneStep(moment, parts.now());
            expired = expired.prependAll(step);
        } while (step.size() == EngineParts.STEP);
        return expired.sortBy(ContactId::text);
    }

    private List<ContactId> expiredInOneStep(Instant moment, Instant now) {
        Either<Refusal, List<ContactId>> step = parts.storage().atomically(view -> {
            List<ContactId> due = view.contacts().due(moment, EngineParts.STEP);
            return Either.right(Decision.ofActs(due, PassingOn.expired(view, due, now)));
        });
        return step.get();
    }

    private static Either<Refusal, Decision<ClaimedIdentifier>> claimed(
            View view, ContactId contact, ClaimedIdentifier wanted) {
        Option<ContactId> holder = view.identifiers().holder(wanted.identifier());
        if (holder.exists(by -> !by.equals(contact))) {
            return Either.left(new Refusal.IdentifierTaken(wanted.identifier(), holder.get()));
        }
        return Either.right(held(view, contact, wanted.identifier())
                .map(Decision::unchanged)
                .getOrElse(() -> Decision.of(
                        wanted,
                        new Fact.IdentifierClaimed(wanted.identifier(), contact),
                        new Change.Claim(wanted.identifier(), contact, wanted.claimed()))));
    }

    private static Decision<Contact> promoted(Contact contact, Instant now) {
        Contact curated = contact.promoted(now);
        return curated.equals(contact)
                ? Decision.unchanged(contact)
                : Decision.of(curated, new Fact.ContactPromoted(curated), new Change.ReplaceContact(curated));
    }

    private static Option<ClaimedIdentifier> held(View view, ContactId contact, Identifier identifier) {
        return view.identifiers()
                .holder(identifier)
                .filter(contact::equals)
                .flatMap(holder -> view.identifiers().claim(identifier));
    }

    private Either<Refusal, Identifier> normal(Identifier identifier) {
        return Refusal.unlessValid(identifier.normalised(parts.phones()));
    }

    private static Either<Refusal, ContactId> canonical(View view, ContactId contact) {
        return view.contacts().canonical(contact).toEither(() -> Refusal.notFound(EntityKind.CONTACT, contact));
    }

    private static Refusal notHeld(Identifier identifier) {
        return new Refusal.NotFound(EntityKind.IDENTIFIER, identifier.type().text() + " " + identifier.value());
    }
}
