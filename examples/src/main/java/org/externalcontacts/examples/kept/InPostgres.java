package org.externalcontacts.examples.kept;

import org.externalcontacts.adapter.postgres.PostgresExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactProfile;

/** Keeps contacts in PostgreSQL: adds one, and prints all that are there. */
public final class InPostgres {

    private InPostgres() {}

    /** Takes the JDBC URL, the user, the password and a last name. */
    public static void main(String[] arguments) {
        try (ExternalContacts engine = PostgresExternalContacts.builder(arguments[0], arguments[1], arguments[2])
                .open()) {
            engine.contacts()
                    .create(ContactProfile.builder().lastName(arguments[3]).build());
            engine.contacts()
                    .all()
                    .getOrElseThrow(Refusal::asException)
                    .forEachRemaining(contact ->
                            System.out.println(contact.profile().name().spoken()));
        }
    }
}
