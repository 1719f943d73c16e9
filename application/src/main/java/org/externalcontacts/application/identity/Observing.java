package org.externalcontacts.application.identity;

import io.vavr.collection.List;
import io.vavr.control.Either;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Change;
import org.externalcontacts.domain.Refusal;
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
        return Refusal.unlessValid(interaction.normalised(parts.phones()))
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
            return Decision.unchanged(new Observation.Ambiguous(owners));
        }
        return owners.headOption()
                .map(owner -> recognised(owner, interaction))
                .getOrElse(() -> created(interaction, identifiers, profile));
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

    /** An Ephemeral contact has nothing in it, so an empty profile is right here. */
    private Either<Refusal, ContactProfile> profile(List<Identifier> identifiers) {
        ContactProfile observed = ObservedProfile.of(identifiers);
        return observed.equals(ContactProfile.empty())
                ? Either.right(observed)
                : Refusal.unlessValid(observed.validated(parts.phones()));
    }
}
