package org.externalcontacts.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that is started from the command line tells what just happened, unless it is told not to; and forgets what is in memory only. */
class JournalOptionTest {

    private static final String[] JOURNALS = {"/local/requests", "/local/events"};

    @TempDir
    private Path data;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theLatestRequestsAndEventsAreKeptAndWhatIsInMemoryCanBeForgotten(boolean inDirectory) throws Exception {
        String[] options = inDirectory
                ? new String[] {"--token", "t0k", "--data", data.toString()}
                : new String[] {"--token", "t0k"};
        StartedServer.whileItListens(
                address -> {
                    for (String path : JOURNALS) {
                        assertThat(status(address, "GET", path)).as(path).isEqualTo(200);
                    }
                    assertThat(status(address, "POST", "/local/reset")).isEqualTo(inDirectory ? 422 : 204);
                },
                options);
    }

    @Test
    void theyAreNotWhereNobodyWantsThem() throws Exception {
        StartedServer.whileItListens(
                address -> {
                    for (String path : JOURNALS) {
                        assertThat(status(address, "GET", path)).as(path).isEqualTo(404);
                    }
                },
                "--token",
                "t0k",
                "--no-journal");
    }

    private static int status(URI server, String method, String path) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) server.resolve(path).toURL().openConnection();
            connection.setRequestProperty("Authorization", "Bearer t0k");
            connection.setRequestMethod(method);
            return connection.getResponseCode();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
