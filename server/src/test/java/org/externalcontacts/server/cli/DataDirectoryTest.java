package org.externalcontacts.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.externalcontacts.adapter.file.FileExternalContacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server with a directory keeps its contacts when it is killed, and says where they are. */
class DataDirectoryTest {

    @TempDir
    private Path folder;

    @Test
    void contactsOutliveAServerThatIsKilledAndAreNotLoadedTwice() throws Exception {
        Path people = Files.writeString(folder.resolve("people.csv"), "firstName\nAda\nBob\n");
        Path data = folder.resolve("data");
        String[] options = {"--data", data.toString(), "--seed", people.toString()};
        assertThat(StartedServer.linesUntilItListens(options))
                .contains("2 contacts from " + people + ", 0 rows rejected")
                .last()
                .asString()
                .contains("in " + data + ", listens on");
        assertThat(StartedServer.linesUntilItListens(options))
                .contains(people + " was not loaded: there are contacts already");
        try (FileExternalContacts engine = FileExternalContacts.open(data)) {
            assertThat(engine.contacts().all().get().toJavaList()).hasSize(2);
        }
    }

    @Test
    void aServerThatIsAskedToStopClosesItsDirectorySoThatOneFileHasEverything() throws Exception {
        Path people = Files.writeString(folder.resolve("people.csv"), "firstName\nAda\nBob\n");
        Path data = folder.resolve("data");
        StartedServer.stopped("--data", data.toString(), "--seed", people.toString());
        assertThat(data.resolve("contacts.db")).exists();
        assertThat(data.resolve("contacts.db-wal")).doesNotExist();
    }

    @Test
    void withoutADirectoryOneLineSaysThatContactsAreInMemoryOnly() throws Exception {
        assertThat(StartedServer.linesUntilItListens())
                .singleElement()
                .asString()
                .contains("in memory only (--data keeps them)");
    }

    @Test
    void aDirectoryThatIsInUseEndsTheProgramInOneLine() {
        try (FileExternalContacts engine = FileExternalContacts.open(folder)) {
            assertThat(engine.check().isRight()).isTrue();
            assertThat(failure("--data", folder.toString())).contains("--data: ", "is in use by process");
        }
    }

    @Test
    void aDirectoryThatCannotBeOneEndsTheProgramInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");
        assertThat(failure("--data", file.toString())).contains("--data: ", "cannot be used");
    }

    private static String failure(String... options) {
        StringWriter err = new StringWriter();
        assertThat(ServerCommand.commandLine()
                        .setErr(new PrintWriter(err, true))
                        .execute(options))
                .isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1);
        return err.toString();
    }
}
