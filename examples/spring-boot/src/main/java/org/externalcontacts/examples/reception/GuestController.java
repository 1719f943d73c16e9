package org.externalcontacts.examples.reception;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.application.identity.Identities;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.identity.Identifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Guests over REST. What is refused is answered as a problem document; there is no code for it here. */
@RestController
@RequestMapping("/guests")
class GuestController {

    private final Contacts contacts;
    private final Identities identities;

    GuestController(Contacts contacts, Identities identities) {
        this.contacts = contacts;
        this.identities = identities;
    }

    /**
     * Refuses a guest whose e-mail address another contact owns; the platform would create a second contact. Two simultaneous requests can still
     * create two.
     */
    @PostMapping
    Either<Refusal, Contact> welcome(@RequestBody ContactProfile guest) {
        Option<Refusal> taken = guest.emails().work().map(Identifier::email).flatMap(this::taken);
        return taken.isDefined() ? Either.left(taken.get()) : contacts.create(guest);
    }

    private Option<Refusal> taken(Identifier identifier) {
        return identities
                .lookup(identifier)
                .fold(
                        GuestController::unlessFree,
                        known -> Option.some(new Refusal.IdentifierTaken(identifier, known.id())));
    }

    /** An invalid address is left to the creation, which names everything that is wrong. */
    private static Option<Refusal> unlessFree(Refusal refusal) {
        return refusal.<Option<Refusal>>fold()
                .notFound(free -> Option.none())
                .invalidInput(invalid -> Option.none())
                .otherwise(Option::some);
    }

    @GetMapping("/{id}")
    Either<Refusal, Contact> guest(@PathVariable ContactId id) {
        return contacts.get(id);
    }

    @GetMapping
    Either<Refusal, Page<Contact>> guests(ContactQuery query) {
        return contacts.search(query);
    }
}
