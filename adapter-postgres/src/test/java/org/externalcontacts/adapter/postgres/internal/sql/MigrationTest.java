package org.externalcontacts.adapter.postgres.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the engine knows of its own scripts without asking Flyway. */
class MigrationTest {

    private static final Path SCRIPTS =
            Path.of("src", "main", "resources", "org", "externalcontacts", "adapter", "postgres", "migration");

    @Test
    void theLatestScriptIsTheLastOfTheFolder() throws IOException {
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            assertThat(scripts.map(script -> script.getFileName().toString())
                            .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                            .max())
                    .hasValue(Migration.LATEST_SCRIPT);
        }
    }
}
