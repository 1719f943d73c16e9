package org.externalcontacts.application.identity;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.permission.Guard;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Change;
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
                .flatMap(caller -> normal(identifier))
                .flatMap(wanted -> parts.storage()
                        .read(view -> view.identifiers()
                                .holder(wanted)
                                .flatMap(view.contacts()::resolve)
                                .toEither(() -> notHeld(wanted))));
    }

    @Override
    public Either<Refusal, List<ClaimedIdentifier>> ofContact(ContactId contact) {
        return guard.permit(Operation.GET_CONTACT_IDENTIFIERS)
                .flatMap(caller -> parts.storage()
                        .read(view -> canonical(view, contact)
                                .map(holder -> view.identifiers().heldBy(holder))))
                .map(claims -> claims.sorted(ClaimedIdentifier.OLDEST_FIRST));
    }

    @Override
    public Either<Refusal, ClaimedIdentifier> claim(ContactId contact, Identifier identifier) {
        return guard.permit(Operation.PATCH_CONTACT_IDENTIFIERS)
                .flatMap(caller -> normal(identifier))
                .flatMap(wanted -> parts.storage()
                        .atomically(
                                view -> canonical(view, contact).flatMap(claimant -> claimed(view, claimant, wanted))));
    }

    @Override
    public Either<Refusal, ClaimedIdentifier> release(ContactId contact, Identifier identifier) {
        return guard.permit(Operation.PATCH_CONTACT_IDENTIFIERS)
                .flatMap(caller -> normal(identifier))
                .flatMap(given -> parts.storage()
                        .atomically(view -> canonical(view, contact)
                                .flatMap(holder -> held(view, holder, given)
                                        .toEither(() -> notHeld(given))
                                        .map(claim -> Decision.of(claim, new Change.Release(given, holder))))));
    }

    @Override
    public Either<Refusal, Contact> promote(ContactId contact) {
        return guard.permit(Operation.POST_CONTACT_PROMOTION)
                .flatMap(caller -> parts.storage()
                        .atomically(view -> view.contacts()
                                .resolve(contact)
                                .toEither(() -> Refusal.notFound(EntityKind.CONTACT, contact))
                                .map(this::promoted)));
    }

    @Override
    public Either<Refusal, Observation> observe(Interaction interaction) {
        return guard.permitTrusted("observe").flatMap(caller -> observing.observe(interaction));
    }

    @Override
    public Either<Refusal, List<ContactId>> expire(Instant moment) {
        return guard.permitTrusted("expire")
                .flatMap(caller -> parts.storage().atomically(view -> {
                    List<ContactId> due = view.contacts().due(moment).sortBy(ContactId::text);
                    return Either.right(Decision.of(due, due.map(Change.RemoveContact::new)));
                }));
    }

    private Either<Refusal, Decision<ClaimedIdentifier>> claimed(View view, ContactId contact, Identifier wanted) {
        Option<ContactId> holder = view.identifiers().holder(wanted);
        if (holder.exists(by -> !by.equals(contact))) {
            return Either.left(new Refusal.IdentifierTaken(wanted, holder.get()));
        }
        return Either.right(held(view, contact, wanted).map(Decision::unchanged).getOrElse(() -> {
            ClaimedIdentifier claim = new ClaimedIdentifier(wanted, parts.now());
            return Decision.of(claim, new Change.Claim(wanted, contact, claim.claimed()));
        }));
    }

    private Decision<Contact> promoted(Contact contact) {
        Contact curated = contact.promoted(parts.now());
        return curated.equals(contact)
                ? Decision.unchanged(contact)
                : Decision.of(curated, new Change.ReplaceContact(curated));
    }

    private static Option<ClaimedIdentifier> held(View view, ContactId contact, Identifier identifier) {
        return view.identifiers()
                .heldBy(contact)
                .find(claim -> claim.identifier().equals(identifier));
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
