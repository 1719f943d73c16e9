package org.externalcontacts.examples.quickstart;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.ImpliedIdentifiers;

/**
 * Makes a Curated contact of every person and remembers who became which. A contact's first id stays good for ever: after a merge
 * it is an alias of the contact that stands for the person then. For one thread.
 */
final class People {

    private final ExternalContacts contacts;
    private final RowLedger ledger;
    private final OrganizationIds organizations;
    private final PublicSeat seat;
    private Map<String, ContactId> byFileId = HashMap.empty();

    People(ExternalContacts contacts, RowLedger ledger, OrganizationIds organizations, PublicSeat seat) {
        this.contacts = contacts;
        this.ledger = ledger;
        this.organizations = organizations;
        this.seat = seat;
    }

    /** Creates the person of this row; the ledger tells what became of it. */
    void create(PersonRow person) {
        usable(person)
                .flatMap(fileId -> created(person).peek(contact -> byFileId = byFileId.put(fileId, contact.id())))
                .peek(contact -> remark(person, contact))
                .peek(contact -> ledger.done(person.line()))
                .peekLeft(reason -> ledger.reported(person.line(), reason));
    }

    /** The contact that was made of the person whose office this is, or why there is none. */
    Either<String, ContactId> of(OfficeRow office) {
        return office.row()
                .wellFormed()
                .flatMap(row -> office.personId().toEither("names no person"))
                .flatMap(id -> byFileId.get(id).toEither("no person of id " + id + " was created"));
    }

    private Either<String, String> usable(PersonRow person) {
        return person.row()
                .wellFormed()
                .flatMap(row -> person.id().toEither("has no id"))
                .filterOrElse(id -> !byFileId.containsKey(id), id -> "id " + id + " was in an earlier row already");
    }

    private Either<String, Contact> created(PersonRow person) {
        return organizations
                .of(person)
                .flatMap(organization -> contacts.contacts().create(person.profile(organization, seat)))
                .mapLeft(Refusal::message);
    }

    /** A create succeeds even where an identifier cannot be claimed; a person who reads the report should know. */
    private void remark(PersonRow person, Contact made) {
        made.profile()
                .phones()
                .all()
                .filter(phone -> phone.e164().isEmpty())
                .flatMap(phone -> phone.display())
                .forEach(text ->
                        ledger.remarked(person.line(), "phone " + text + " is kept, but cannot be read as one"));
        ImpliedIdentifiers.of(made.profile())
                .forEach(identifier -> contacts.identities()
                        .lookup(identifier)
                        .filter(holder -> !holder.id().equals(made.id()))
                        .forEach(holder -> holder.forEach(other -> ledger.remarked(
                                person.line(),
                                identifier.type().text() + " " + identifier.value() + " is kept, but leads to "
                                        + other.profile().name().spoken()))));
    }
}
