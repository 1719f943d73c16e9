package org.externalcontacts.application.identity;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Instant;
import org.externalcontacts.application.permission.Fulfils;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.identity.Observation;

/**
 * Use cases on identifiers and on the life-cycle that hangs on them. Every use case may be refused for lacking permission, and
 * every one that takes an identifier for one that cannot be read.
 *
 * <p>An id of an ancestor leads to its canonical contact, which holds the identifiers of the whole merge set (rules 4.5, 4.13).
 */
public interface Identities {

    /** The canonical contact that owns an identifier (rules 3.6, 3.7). Refused if no contact owns it. */
    @Fulfils(Operation.POST_IDENTIFIERLOOKUP)
    Either<Refusal, Contact> lookup(Identifier identifier);

    /** The identifiers of a contact, oldest claim first, claims of the same moment by type and value (rule 3.8). */
    @Fulfils(Operation.GET_CONTACT_IDENTIFIERS)
    Either<Refusal, List<ClaimedIdentifier>> ofContact(ContactId contact);

    /**
     * Claims an identifier; claiming what one holds already changes nothing. Refused when another contact holds it, which the
     * refusal names (rules 3.5, 3.11, 20.5).
     */
    @Fulfils(Operation.PATCH_CONTACT_IDENTIFIERS)
    Either<Refusal, ClaimedIdentifier> claim(ContactId contact, Identifier identifier);

    /** Releases an identifier, even one that is still in a field. Refused when this contact does not hold it (rule 3.11). */
    @Fulfils(Operation.PATCH_CONTACT_IDENTIFIERS)
    Either<Refusal, ClaimedIdentifier> release(ContactId contact, Identifier identifier);

    /** Makes the contact Curated; one that already is stays unchanged. Acts on the canonical contact (rules 1.8, 1.10). */
    @Fulfils(Operation.POST_CONTACT_PROMOTION)
    Either<Refusal, Contact> promote(ContactId contact);

    /**
     * Records an interaction: returns the contact it identifies, or creates an Identified or Ephemeral contact (rules 1.5, 20.7). Where several
     * contacts own the identifiers, the engine's {@link org.externalcontacts.domain.identity.SeveralOwners} decides. Local
     * engines only, for the embedding app. Refused: identifiers that cannot be read or are more than 100, and a time outside the years 1
     * to 9999. The time is cut to milliseconds.
     */
    Either<Refusal, Observation> observe(Interaction interaction);

    /**
     * Removes every contact that has expired by this moment and returns their ids, in the order of ids (rules 1.6, 20.8). Local
     * engines only, for the embedding app. Any moment is allowed: the earliest expires no contact, the latest
     * every contact that can expire. Runs in steps of 100 contacts, each of them atomic; other calls run in between. When a step throws, the
     * contacts of earlier steps stay removed; call again for the rest.
     */
    Either<Refusal, List<ContactId>> expire(Instant moment);
}
