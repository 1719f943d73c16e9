package org.externalcontacts.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.externalcontacts.adapter.postgres.PostgresExternalContacts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server with a database keeps its contacts there, each tenant its own, and reports what is wrong with the database. */
class DatabaseTest {

    private static EmbeddedPostgres postgres;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void contactsOutliveAServerThatIsKilledAndEachTenantHasItsOwn() throws Exception {
        Path people = Files.writeString(folder.resolve("people.csv"), "firstName\nAda\nBob\n");
        String[] acme = {
            "--database", url(), "--database-user", "postgres", "--tenant", "acme", "--seed", people.toString()
        };
        String[] other = {"--database", url(), "--database-user", "postgres", "--seed", people.toString()};
        assertThat(StartedServer.linesUntilItListens(acme))
                .contains("2 contacts from " + people + ", 0 rows rejected")
                .last()
                .asString()
                .contains(
                        "in jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres, tenant acme, listens on");
        assertThat(StartedServer.linesUntilItListens(acme))
                .contains(people + " was not loaded: there are contacts already");
        assertThat(StartedServer.linesUntilItListens(other))
                .contains("2 contacts from " + people + ", 0 rows rejected");
        try (PostgresExternalContacts engine = PostgresExternalContacts.builder(url(), "postgres", "")
                .tenant("acme")
                .open()) {
            assertThat(engine.contacts().all().get().toJavaList()).hasSize(2);
        }
    }

    @Test
    void everythingInADatabaseCanBeSavedButNotReplacedAndIsNotReadForAPage() throws Exception {
        StartedServer.whileItListens(
                address -> {
                    PlainClient client = new PlainClient(address, "t0k");
                    client.post("/local/people", "{\"number\":20}");
                    String saved = client.get("/local/snapshot").body();
                    assertThat(saved.lines()).hasSize(1 + 20 + 1);
                    assertThat(client.send("POST", "/local/snapshot", "application/x-ndjson", saved)
                                    .statusCode())
                            .isEqualTo(422);
                    assertThat(client.get("/local/overview").body())
                            .endsWith(",\"supports\":[\"files\",\"people\",\"snapshot\"]}");
                    assertThat(client.get("/local/contacts").statusCode()).isEqualTo(422);
                },
                "--token",
                "t0k",
                "--database",
                url(),
                "--database-user",
                "postgres",
                "--tenant",
                "saved");
    }

    @Test
    void aDatabaseThatIsNotThereEndsTheProgramInOneLine() {
        assertThat(told(1, "--database", "jdbc:postgresql://localhost:1/contacts"))
                .contains("--database: ", "cannot be reached");
    }

    @Test
    void aUserWhoMayNotWriteEndsTheProgramInOneLine() throws Exception {
        PostgresExternalContacts.builder(url(), "postgres", "").open().close();
        try (Connection connection = DriverManager.getConnection(url(), "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create role reader login; grant usage on schema external_contacts to reader;"
                    + " grant select on all tables in schema external_contacts to reader");
        }
        Path people = Files.writeString(folder.resolve("people.csv"), "firstName\nAda\n");
        assertThat(told(
                        1,
                        "--database",
                        // The other one names the user as well, and that would count.
                        "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                        "--database-user",
                        "reader",
                        "--tenant",
                        "nobody-yet",
                        "--seed",
                        people.toString()))
                .contains("42501");
    }

    @Test
    void contactsAreKeptInOnePlaceOnly() {
        assertThat(refusal("--database", url(), "--data", folder.toString())).contains("one place only");
    }

    @Test
    void aPasswordThatIsNotWhereItIsSaidToBeIsRefusedInTwoLines() {
        assertThat(refusal("--database", url(), "--database-password", "env:NEVER_HEARD_OF"))
                .contains("--database-password: ", "NEVER_HEARD_OF");
    }

    private static String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    private static String refusal(String... options) {
        return told(2, options);
    }

    /** A command that was given wrongly exits with 2 in two lines, one that cannot be carried out with 1 in one. */
    private static String told(int exit, String... options) {
        StringWriter err = new StringWriter();
        assertThat(ServerCommand.commandLine()
                        .setErr(new PrintWriter(err, true))
                        .execute(options))
                .isEqualTo(exit);
        assertThat(err.toString().lines()).hasSize(exit);
        return err.toString();
    }
}
