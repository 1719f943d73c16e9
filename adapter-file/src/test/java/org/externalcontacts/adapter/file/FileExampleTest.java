package org.externalcontacts.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation shows. */
class FileExampleTest {

    @TempDir
    private Path folder;

    @Test
    void anAppKeepsContactsInAFile() {
        Path directory = folder.resolve("contacts");
        Path backup = folder.resolve("monday.db");
        Contact ada;
        try (FileExternalContacts engine = FileExternalContacts.open(directory)) {
            ada = engine.contacts()
                    .create(ContactProfile.builder()
                            .firstName("Ada")
                            .workEmail("ada@example.org")
                            .build())
                    .get();
            engine.backup(backup);
        }
        try (FileExternalContacts engine = FileExternalContacts.open(directory)) {
            assertThat(engine.contacts().get(ada.id()).get()).isEqualTo(ada);
        }
        assertThat(backup).isRegularFile();
    }
}
