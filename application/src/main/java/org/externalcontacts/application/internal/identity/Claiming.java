package org.externalcontacts.application.internal.identity;

import io.vavr.collection.List;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.identity.Identifier;

/** What a contact claims because its fields or its interactions imply it (rule 3.3). */
public final class Claiming {

    private Claiming() {}

    /** Claims an identifier that no contact owns. For what another contact holds, this one is queued as the next owner, without an event. */
    public static Decision.Act ifFree(List<Identifier> identifiers, Contact contact) {
        return Decision.Act.untold(identifiers.map(identifier ->
                new Change.ClaimIfFree(identifier, contact.id(), contact.dates().modified())));
    }
}
