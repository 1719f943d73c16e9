package org.externalcontacts.examples.quickstart;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Locale;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.IdentifierType;

/** Asks for people in the ways a program asks: by identifier, by words as a user types them, and all of them. */
record Findings(ExternalContacts contacts) {

    /** Looks up and searches what the first rows hold, one line for each question. */
    List<String> lines(Seq<PersonRow> people, Seq<OfficeRow> offices) {
        return List.of(
                        offices.flatMap(OfficeRow::phone).headOption().map(this::lookup),
                        people.flatMap(person -> person.row().get("twitterId"))
                                .headOption()
                                .map(id -> lookup(new Identifier(IdentifierType.SOCIAL_TWITTER, id))),
                        people.flatMap(person -> person.row().get("lastName"))
                                .headOption()
                                .map(this::search),
                        people.flatMap(person -> person.row().get("workPhone"))
                                .headOption()
                                .map(this::search),
                        people.flatMap(person -> person.row().get(PublicSeat.PARTY))
                                .headOption()
                                .map(this::search))
                .flatMap(line -> line);
    }

    /** How many contacts a scan comes by. */
    Either<Refusal, Integer> scannedContacts() {
        return contacts.contacts().all().map(Iterator::size);
    }

    /** How many notes a scan comes by. */
    Either<Refusal, Integer> scannedNotes() {
        return contacts.notes().all().map(Iterator::size);
    }

    private String lookup(Identifier identifier) {
        return "lookup " + identifier.type().text() + " " + identifier.value() + ": "
                + contacts.identities()
                        .lookup(identifier)
                        .map(Findings::described)
                        .getOrElseGet(Refusal::message);
    }

    private String search(String words) {
        return "search \"" + words + "\": "
                + contacts.contacts()
                        .search(ContactQuery.of(words))
                        .map(page -> String.format(Locale.ROOT, "%,d found", page.total())
                                + page.entities()
                                        .headOption()
                                        .map(first -> ", first " + described(first))
                                        .getOrElse(""))
                        .getOrElseGet(Refusal::message);
    }

    private static String described(Contact contact) {
        int merged = contact.merge().map(standing -> standing.mergeSet().size()).getOrElse(1);
        return contact.profile().name().spoken() + " (" + contact.type().text() + ", merge set of " + merged + ")";
    }
}
