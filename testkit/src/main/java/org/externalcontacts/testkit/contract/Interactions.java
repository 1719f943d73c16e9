package org.externalcontacts.testkit.contract;

import java.time.Instant;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.identity.Observation;

/** Interactions that tests observe. */
final class Interactions {

    /** When they happened, unless a test says otherwise. */
    static final Instant THEN = Instant.parse("2026-01-01T12:00:00Z");

    private Interactions() {}

    static Interaction call(Identifier... identifiers) {
        return Interaction.of(MediaType.CALL, THEN, identifiers);
    }

    static Interaction callAt(Instant at, Identifier... identifiers) {
        return Interaction.of(MediaType.CALL, at, identifiers);
    }

    /** The contact that this interaction made. */
    static Contact created(ExternalContacts engine, Interaction interaction) {
        return NounContract.done(engine.identities().observe(interaction))
                .fold(
                        known -> {
                            throw new AssertionError("was recognised as " + known.id());
                        },
                        made -> made,
                        several -> {
                            throw new AssertionError("has several owners");
                        });
    }

    /** A new Identified contact, known by a phone that nobody else has. */
    static Contact identified(ExternalContacts engine, UniqueData unique) {
        return created(engine, call(Identifier.phone(unique.phone())));
    }

    /** A new Ephemeral contact, known by a cookie that nobody else has. */
    static Contact ephemeral(ExternalContacts engine, UniqueData unique) {
        return created(engine, call(unique.cookie()));
    }

    /** The contact that was recognised. */
    static Contact recognised(Observation observation) {
        return observation.fold(
                known -> known,
                made -> {
                    throw new AssertionError("made a new contact " + made.id());
                },
                several -> {
                    throw new AssertionError("has several owners");
                });
    }
}
