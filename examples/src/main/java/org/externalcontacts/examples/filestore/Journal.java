package org.externalcontacts.examples.filestore;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.FileWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.externalcontacts.application.storage.Change;

/** Commits in a file, a line each. A line without an end was not finished, and does not count. */
final class Journal {

    private final Path file;
    private final ChangeJson json = new ChangeJson();

    Journal(Path file) {
        this.file = file;
    }

    void append(Seq<Change> commit) {
        // Not through a channel, which an interrupted thread closes instead of writing.
        try (Writer end = new FileWriter(file.toFile(), StandardCharsets.UTF_8, true)) {
            end.write(json.write(commit) + "\n");
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    List<Seq<Change>> commits() {
        if (!Files.exists(file)) {
            return List.empty();
        }
        try {
            String text = Files.readString(file);
            String whole = text.substring(0, text.lastIndexOf('\n') + 1);
            if (whole.length() < text.length()) {
                Files.writeString(file, whole);
            }
            return List.ofAll(whole.lines()).map(json::read);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
