package org.externalcontacts.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that is started from the command line adds all that it can below {@code /local}, without the journal, too. */
class LocalServicesOptionTest {

    @TempDir
    private Path data;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everythingIsThereButThatADirectoryIsNotReplaced(boolean inDirectory) throws Exception {
        String[] options = inDirectory
                ? new String[] {"--token", "t0k", "--data", data.toString()}
                : new String[] {"--token", "t0k", "--no-journal"};
        StartedServer.whileItListens(
                address -> {
                    PlainClient client = new PlainClient(address, "t0k");
                    assertThat(client.post("/local/people", "{\"number\":20}").body())
                            .isEqualTo("{\"created\":20,\"rejected\":0}");
                    assertThat(client.post("/local/files", "{\"name\":\"a.csv\",\"content\":\"Zmlyc3ROYW1lCkFkYQo=\"}")
                                    .body())
                            .contains("\"contacts\":1");
                    assertThat(client.get("/local/overview").body()).contains("\"total\":21");
                    assertThat(client.get("/local/contacts?pageSize=1").body()).contains("\"total\":21");
                    String saved = client.get("/local/snapshot").body();
                    assertThat(saved.lines()).hasSize(1 + 21 + 1);
                    assertThat(client.send("POST", "/local/snapshot", "application/x-ndjson", saved)
                                    .statusCode())
                            .isEqualTo(inDirectory ? 422 : 200);
                    assertThat(client.get("/local/overview").body())
                            .contains("\"total\":21")
                            .endsWith(
                                    inDirectory
                                            ? "\"supports\":[\"contacts\",\"files\",\"people\",\"snapshot\"]}"
                                            : "\"supports\":[\"contacts\",\"files\",\"people\",\"reset\",\"restore\",\"snapshot\"]}");
                },
                options);
    }
}
