package org.externalcontacts.application.directory;

import io.vavr.control.Either;
import org.externalcontacts.application.contact.ContactExpand;
import org.externalcontacts.application.permission.Fulfils;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;

/** Reverse look-up: the owner of a phone number, e-mail address or Twitter handle. */
public interface Directory {

    /**
     * Reverse white pages: contacts and organizations with exactly this e-mail, E.164 phone or Twitter handle in any field; no match
     * is not a refusal (BEHAVIOUR 5.6). Curated contacts only (BEHAVIOUR 1.7). Refused: a value that is none of the three.
     */
    @Fulfils(Operation.GET_REVERSEWHITEPAGESLOOKUP)
    Either<Refusal, Matches> lookup(String value, ContactExpand... expand);
}
