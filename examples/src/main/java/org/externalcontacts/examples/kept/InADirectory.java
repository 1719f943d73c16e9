package org.externalcontacts.examples.kept;

import java.nio.file.Path;
import org.externalcontacts.adapter.file.FileExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactProfile;

/** Keeps contacts in a directory: adds one, and prints all that are there. */
public final class InADirectory {

    private InADirectory() {}

    /** Takes the directory and a last name. */
    public static void main(String[] arguments) {
        try (ExternalContacts engine = FileExternalContacts.open(Path.of(arguments[0]))) {
            engine.contacts()
                    .create(ContactProfile.builder().lastName(arguments[1]).build());
            engine.contacts()
                    .all()
                    .getOrElseThrow(Refusal::asException)
                    .forEachRemaining(contact ->
                            System.out.println(contact.profile().name().spoken()));
        }
    }
}
