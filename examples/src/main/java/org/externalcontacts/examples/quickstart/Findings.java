package org.externalcontacts.examples.quickstart;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.function.Function;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.IdentifierType;
import org.externalcontacts.files.contact.Person;

/** Asks for people in the ways a program asks: by identifier, and by words as a user types them. */
record Findings(ExternalContacts contacts) {

    /** Looks up and searches what the first rows hold: a line for each question. */
    List<String> on(Inputs inputs) {
        Option<Identifier> phone = inputs.offices().flatMap(OfficeRow::phone).headOption();
        Option<Identifier> twitter =
                first(inputs, Findings::twitterId).map(id -> new Identifier(IdentifierType.SOCIAL_TWITTER, id));
        return List.of(phone, twitter)
                .flatMap(identifier -> identifier.map(this::lookup))
                .appendAll(List.of(
                                first(inputs, person -> person.profile().name().last()),
                                first(inputs, Findings::workPhone),
                                first(inputs, person -> person.kept().get(PublicSeat.PARTY)))
                        .flatMap(words -> words.map(this::search)));
    }

    private static Option<String> first(Inputs inputs, Function<Person, Option<String>> value) {
        return inputs.persons().flatMap(value).headOption();
    }

    private static Option<String> twitterId(Person person) {
        return person.profile().social().twitter().flatMap(TwitterId::id);
    }

    private static Option<String> workPhone(Person person) {
        return person.profile().phones().work().flatMap(PhoneNumber::display);
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
        int merged = contact.merge().map(status -> status.mergeSet().size()).getOrElse(1);
        return contact.profile().name().spoken() + " (" + contact.type().text() + ", merge set of " + merged + ")";
    }
}
