package org.externalcontacts.server.cli;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.files.contact.ContactLoader;
import org.externalcontacts.files.text.FileSource;
import org.externalcontacts.server.ExternalContactsServer.LoadedFile;

/** Loads a file and keeps what is to be told of its first rows. For one thread, once. */
final class FileReport {

    private static final int MOST_ROWS = 100;

    private final java.util.List<LoadedFile.Row> rows = new ArrayList<>();
    private int more;

    /** What became of this file in the engine; or why nothing did. */
    Either<Refusal, LoadedFile> of(FileSource file, ExternalContacts engine) {
        FileLoad load = new FileLoad(engine, this::keep);
        return load.run(file)
                .<Refusal>mapLeft(
                        reason -> new Refusal.InvalidInput(List.of(new Violation("content", Option.none(), reason))))
                .map(description -> new LoadedFile(
                        description.format(),
                        description.used(),
                        description.unused(),
                        load.contacts(),
                        load.rejected(),
                        List.ofAll(rows),
                        more));
    }

    private void keep(ContactLoader.Loaded row) {
        List<String> reasons = row.contact().fold(why -> why, made -> List.empty());
        if (reasons.isEmpty() && row.remarks().isEmpty()) {
            return;
        } else if (rows.size() < MOST_ROWS) {
            rows.add(new LoadedFile.Row(row.line(), reasons, row.remarks()));
        } else {
            more++;
        }
    }
}
