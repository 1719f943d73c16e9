package org.externalcontacts.examples.quickstart;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.function.Function;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.IdentifierType;

/** Asks for people in the ways a program asks: by identifier, and by words as a user types them. */
record Findings(ExternalContacts contacts) {

    /** Looks up and searches what the first rows hold: a line for each question. */
    List<String> on(Inputs inputs) {
        Function<String, Option<String>> first =
                column -> inputs.people().rows().flatMap(row -> row.get(column)).headOption();
        Option<Identifier> phone = inputs.officeRows().flatMap(OfficeRow::phone).headOption();
        Option<Identifier> twitter =
                first.apply("twitterId").map(id -> new Identifier(IdentifierType.SOCIAL_TWITTER, id));
        return List.of(phone, twitter)
                .flatMap(identifier -> identifier.map(this::lookup))
                .appendAll(List.of("lastName", "workPhone", PublicSeat.PARTY)
                        .flatMap(first)
                        .map(this::search));
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
                        .map(page -> page.entities()
                                .headOption()
                                .map(contact -> String.format(
                                        Locale.ROOT, "%,d found, first %s", page.total(), described(contact)))
                                .getOrElse("nobody found"))
                        .getOrElseGet(Refusal::message);
    }

    private static String described(Contact contact) {
        int merged = contact.merge().map(standing -> standing.mergeSet().size()).getOrElse(1);
        return contact.profile().name().spoken() + " (" + contact.type().text() + ", merge set of " + merged + ")";
    }
}
