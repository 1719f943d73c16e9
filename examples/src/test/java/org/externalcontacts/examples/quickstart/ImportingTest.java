package org.externalcontacts.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.files.contact.ContactFile;
import org.externalcontacts.files.contact.ContactLoader;
import org.externalcontacts.files.text.FileSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import of a file as docs/importing.md shows it. */
class ImportingTest {

    private final List<String> refused = new ArrayList<>();
    private final List<String> remarked = new ArrayList<>();

    @Test
    void everyRowIsLoadedOrReported(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("people.csv"), "First Name,E-mail Address\nAda,ada@example.org\nBob,nowhere\n");
        ExternalContacts engine = InMemoryExternalContacts.create();

        ContactLoader loader = new ContactLoader(engine);
        Either<String, ContactFile.Description> read = ContactFile.of(FileSource.at(file))
                .read(row -> {
                    ContactLoader.Loaded done = loader.load(row);
                    done.contact()
                            .peekLeft(reasons -> refused.add("line " + done.line() + ": " + reasons.mkString("; ")));
                    done.remarks().forEach(remark -> remarked.add("line " + done.line() + ": " + remark));
                });

        assertThat(read.get().used()).hasSize(2);
        assertThat(refused).singleElement().asString().startsWith("line 3: workEmail");
        assertThat(remarked).isEmpty();
        assertThat(engine.contacts().search(ContactQuery.everything()).get().total())
                .isEqualTo(1);
    }
}
