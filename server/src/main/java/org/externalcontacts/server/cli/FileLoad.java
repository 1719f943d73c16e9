package org.externalcontacts.server.cli;

import io.vavr.control.Either;
import java.util.function.Consumer;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.files.contact.ContactFile;
import org.externalcontacts.files.contact.ContactLoader;
import org.externalcontacts.files.text.FileSource;

/** Makes contacts of the rows of a file, and counts what became of them. For one thread, once. */
final class FileLoad {

    private final ContactLoader loader;
    private final Consumer<ContactLoader.Loaded> told;
    private int contacts;
    private int rejected;

    /**
     * Into this engine.
     *
     * @param told what became of each row, in order
     */
    FileLoad(ExternalContacts engine, Consumer<ContactLoader.Loaded> told) {
        this.loader = new ContactLoader(engine);
        this.told = told;
    }

    /** Loads all of this file; or says why it cannot be used, possibly only from some row on. */
    Either<String, ContactFile.Description> run(FileSource file) {
        return ContactFile.of(file).read(row -> {
            ContactLoader.Loaded loaded = loader.load(row);
            if (loaded.contact().isRight()) {
                contacts++;
            } else {
                rejected++;
            }
            told.accept(loaded);
        });
    }

    /** How many contacts were made so far. */
    int contacts() {
        return contacts;
    }

    /** How many rows made none so far. */
    int rejected() {
        return rejected;
    }
}
