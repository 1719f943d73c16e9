package org.externalcontacts.examples.kept;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program has kept is there when it is started again. */
class KeptTest {

    @TempDir
    private Path folder;

    @Test
    void contactsInADirectoryAreThereAgain() {
        String directory = folder.resolve("contacts").toString();
        assertThat(printed(() -> InADirectory.main(new String[] {directory, "Lovelace"})))
                .containsExactly("Lovelace");
        assertThat(printed(() -> InADirectory.main(new String[] {directory, "Hopper"})))
                .containsExactlyInAnyOrder("Lovelace", "Hopper");
    }

    @Test
    void contactsInPostgresAreThereAgain() throws IOException {
        try (EmbeddedPostgres database = EmbeddedPostgres.start()) {
            String url = database.getJdbcUrl("postgres", "postgres");
            assertThat(printed(() -> InPostgres.main(new String[] {url, "postgres", "postgres", "Lovelace"})))
                    .containsExactly("Lovelace");
            assertThat(printed(() -> InPostgres.main(new String[] {url, "postgres", "postgres", "Hopper"})))
                    .containsExactlyInAnyOrder("Lovelace", "Hopper");
        }
    }

    private static String[] printed(Runnable program) {
        PrintStream terminal = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(terminal);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toArray(String[]::new);
    }
}
