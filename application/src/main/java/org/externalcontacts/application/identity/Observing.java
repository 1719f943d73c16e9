package org.externalcontacts.application.identity;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Change;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.identity.Observation;
import org.externalcontacts.domain.identity.ObservedProfile;

/** Who got in touch (BEHAVIOUR 20.7). */
record Observing(EngineParts parts) {

    Either<Refusal, Observation> observe(Interaction interaction) {
        return normal(interaction.identifiers())
                .flatMap(identifiers -> profile(identifiers)
                        .flatMap(profile -> parts.storage()
                                .atomically(view -> Either.right(decide(view, interaction, identifiers, profile)))));
    }

    private Decision<Observation> decide(
            View view, Interaction interaction, List<Identifier> identifiers, ContactProfile profile) {
        List<Contact> owners = identifiers
                .flatMap(view.identifiers()::holder)
                .flatMap(view.contacts()::resolve)
                .distinctBy(Contact::id);
        if (owners.size() > 1) {
            return severalOwners(owners, interaction);
        }
        return owners.headOption()
                .map(owner -> recognised(owner, interaction))
                .getOrElse(() -> created(interaction, identifiers, profile));
    }

    private Decision<Observation> severalOwners(List<Contact> owners, Interaction interaction) {
        Decision<Observation> reported = Decision.unchanged(new Observation.Ambiguous(owners));
        return switch (parts.severalOwners()) {
            case REPORT -> reported;
            case FIRST -> first(owners, interaction);
            case MERGE -> OwnersMerged.of(parts, owners, interaction.at()).getOrElse(reported);
        };
    }

    private static Decision<Observation> first(List<Contact> owners, Interaction interaction) {
        Contact renewed = owners.head().seenAt(interaction.at());
        return Decision.of(
                new Observation.Recognised(renewed, owners.tail().map(Contact::id)),
                new Change.ReplaceContact(renewed));
    }

    /** The one owner is renewed. It claims nothing new: what comes with a known phone may be somebody else's e-mail. */
    private static Decision<Observation> recognised(Contact owner, Interaction interaction) {
        Contact renewed = owner.seenAt(interaction.at());
        return Decision.of(new Observation.Recognised(renewed), new Change.ReplaceContact(renewed));
    }

    private Decision<Observation> created(
            Interaction interaction, List<Identifier> identifiers, ContactProfile profile) {
        Contact made = Contact.made(
                        new ContactId(parts.ids().next()), ObservedProfile.type(identifiers), profile, parts.now())
                .seenAt(interaction.at());
        return Decision.of(
                new Observation.Created(made), claims(made, identifiers).prepend(new Change.AddContact(made)));
    }

    private List<Change> claims(Contact contact, List<Identifier> identifiers) {
        return identifiers.map(identifier -> new Change.ClaimIfFree(identifier, contact.id(), parts.now()));
    }

    private Either<Refusal, List<Identifier>> normal(List<Identifier> identifiers) {
        InputCheck check = new InputCheck();
        List<Identifier> normal = identifiers.zipWithIndex().flatMap(entry -> {
            Validation<Seq<Violation>, Identifier> read = entry._1.normalised(parts.phones());
            read.swap().forEach(violations -> check.within("identifiers[" + entry._2 + "]", violations));
            return read.toOption();
        });
        return Refusal.unlessValid(check.orElse(normal::distinct));
    }

    /** An Ephemeral contact has nothing in it, so an empty profile is right here. */
    private Either<Refusal, ContactProfile> profile(List<Identifier> identifiers) {
        ContactProfile observed = ObservedProfile.of(identifiers);
        return observed.equals(ContactProfile.empty())
                ? Either.right(observed)
                : Refusal.unlessValid(observed.validated(parts.phones()));
    }
}
