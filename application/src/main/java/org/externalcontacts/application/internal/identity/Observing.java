package org.externalcontacts.application.internal.identity;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Instant;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.identity.Observation;
import org.externalcontacts.domain.identity.SeveralOwners;
import org.externalcontacts.domain.internal.identity.ObservedProfile;

/** Who got in touch (rule 20.7). */
record Observing(EngineParts parts) {

    Either<Refusal, Observation> observe(Interaction interaction) {
        return Refusal.unlessValid(interaction.normalised(parts.phones()))
                .flatMap(identifiers -> profile(identifiers).flatMap(profile -> {
                    Contact newcomer = newcomer(interaction, identifiers, profile);
                    List<ContactId> spare = spare(identifiers);
                    return parts.storage()
                            .atomically(view -> Either.right(decide(view, interaction, identifiers, newcomer, spare)));
                }));
    }

    /** The contact to create if none is recognised; its id may remain unused. */
    private Contact newcomer(Interaction interaction, List<Identifier> identifiers, ContactProfile profile) {
        ContactId id = new ContactId(parts.ids().next());
        return Contact.made(id, ObservedProfile.type(identifiers), profile, parts.now())
                .seenAt(interaction.at());
    }

    /** Ids of the contacts that several owners are merged into: enough for one owner of each identifier. */
    private List<ContactId> spare(List<Identifier> identifiers) {
        return parts.severalOwners() == SeveralOwners.MERGE
                ? identifiers
                        .drop(1)
                        .map(identifier -> new ContactId(parts.ids().next()))
                : List.empty();
    }

    private Decision<Observation> decide(
            View view, Interaction interaction, List<Identifier> identifiers, Contact newcomer, List<ContactId> spare) {
        List<Contact> owners = identifiers
                .flatMap(view.identifiers()::holder)
                .flatMap(view.contacts()::resolve)
                .distinctBy(Contact::id);
        if (owners.size() > 1) {
            return severalOwners(owners, interaction, spare, newcomer.dates().created());
        }
        return owners.isEmpty() ? created(newcomer, identifiers) : recognised(owners, interaction);
    }

    private Decision<Observation> severalOwners(
            List<Contact> owners, Interaction interaction, List<ContactId> spare, Instant now) {
        Decision<Observation> reported = Decision.unchanged(new Observation.Ambiguous(owners));
        return switch (parts.severalOwners()) {
            case REPORT -> reported;
            case FIRST -> recognised(owners, interaction);
            case MERGE ->
                OwnersMerged.of(owners, parts.mergePolicy(), spare, now, interaction.at())
                        .getOrElse(reported);
        };
    }

    /**
     * The first owner is renewed. It claims nothing new: an e-mail that arrives with a known phone may belong to another person.
     */
    private static Decision<Observation> recognised(List<Contact> owners, Interaction interaction) {
        Contact renewed = owners.head().seenAt(interaction.at());
        return Decision.of(
                new Observation.Recognised(renewed, owners.tail().map(Contact::id)),
                new Fact.ContactSeen(renewed),
                new Change.ReplaceContact(renewed));
    }

    private static Decision<Observation> created(Contact newcomer, List<Identifier> identifiers) {
        return Decision.of(
                new Observation.Created(newcomer),
                Decision.Act.of(new Fact.ContactCreated(newcomer), new Change.AddContact(newcomer))
                        .and(Claiming.ifFree(identifiers, newcomer)));
    }

    /** An Ephemeral contact is empty, so an empty profile is right here. */
    private Either<Refusal, ContactProfile> profile(List<Identifier> identifiers) {
        ContactProfile observed = ObservedProfile.of(identifiers);
        return observed.equals(ContactProfile.empty())
                ? Either.right(observed)
                : Refusal.unlessValid(observed.validated(parts.phones()));
    }
}
