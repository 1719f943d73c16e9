package org.externalcontacts.architecture;

import java.time.Instant;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;

/** Sets the stage: an interaction of somebody nobody knew. */
final class SomebodyCalled {

    private static final Instant THEN = Instant.parse("2026-01-01T12:00:00Z");

    private SomebodyCalled() {}

    static ContactId from(ExternalContacts contacts, String number) {
        Interaction call = Interaction.of(MediaType.CALL, THEN, Identifier.phone(number));
        return contacts.identities()
                .observe(call)
                .get()
                .fold(Contact::id, Contact::id, several -> several.head().id());
    }
}
