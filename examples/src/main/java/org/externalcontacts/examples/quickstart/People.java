package org.externalcontacts.examples.quickstart;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.files.contact.ContactFile;
import org.externalcontacts.files.contact.ContactLoader;
import org.externalcontacts.files.contact.Person;

/**
 * Makes a Curated contact of every person and remembers who became which. A contact's first id stays good for ever: after a merge
 * it is an alias of the canonical contact of the person. For one thread.
 */
final class People {

    private final RowLedger ledger;
    private final ContactLoader loader;
    private Map<String, ContactId> byFileId = HashMap.empty();

    People(ExternalContacts contacts, RowLedger ledger, PublicSeat seat) {
        this.ledger = ledger;
        this.loader = new ContactLoader(
                contacts,
                person -> person.profile().toBuilder()
                        .customFields(seat.of(person))
                        .build());
    }

    /** Creates the person of this row; the ledger records the outcome. */
    void create(ContactFile.Row row) {
        ContactLoader.Loaded loaded = loader.load(row);
        loaded.contact()
                .peek(contact -> remember(row, contact))
                .peek(contact -> ledger.done(row.line()))
                .peekLeft(reasons -> ledger.reported(row.line(), reasons.mkString("; ")));
        loaded.remarks().forEach(remark -> ledger.remarked(row.line(), remark));
    }

    /** The contact created for the person of this office, or the reason why there is none. */
    Either<String, ContactId> of(OfficeRow office) {
        return office.row()
                .cells()
                .flatMap(cells -> office.personId().toEither("has no person id"))
                .flatMap(id -> byFileId.get(id).toEither("no person of id " + id + " was created"));
    }

    /** How many organizations were made for them. */
    int organizations() {
        return loader.organizations();
    }

    private void remember(ContactFile.Row row, Contact contact) {
        row.person().toOption().flatMap(Person::key).forEach(key -> byFileId = byFileId.put(key, contact.id()));
    }
}
