package org.externalcontacts.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Stream;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.adapter.postgres.PostgresExternalContacts;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.archive.Archive;
import org.externalcontacts.testkit.SettableClock;
import org.externalcontacts.testkit.fixture.RandomCalls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept goes from memory to a directory, to a database, and back into memory, by the commands of the server, and stays the same. */
final class RoundTripTest {

    private static EmbeddedPostgres postgres;

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock();

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void anArchiveIsTheSameWhicheverEngineWroteIt() throws Exception {
        Path fromMemory = folder.resolve("memory.jsonl");
        try (LocalEngine memory =
                InMemoryExternalContacts.builder().clock(clock).build()) {
            new RandomCalls(11, memory, clock).run(1_500);
            Archive.at(fromMemory).write(memory, records -> {});
        }
        String data = folder.resolve("data").toString();
        Path fromDirectory = folder.resolve("directory.jsonl");
        Path fromDatabase = folder.resolve("database.jsonl");

        assertThat(run("import", "--data", data, fromMemory.toString())).contains(" contacts", "are now in " + data);
        assertThat(run("verify", "--data", data)).startsWith("0 faults in ");
        assertThat(run("export", "--data", data, fromDirectory.toString())).contains("written to " + fromDirectory);
        assertThat(fromDirectory).hasSameTextualContentAs(fromMemory);

        assertThat(inDatabase("moved", "import", fromDirectory.toString())).contains(" contacts");
        assertThat(inDatabase("moved", "import", fromDirectory.toString())).contains(" contacts");
        assertThat(inDatabase("moved", "verify")).startsWith("0 faults in jdbc:postgresql:");
        assertThat(inDatabase("moved", "export", fromDatabase.toString())).contains(" contacts");
        assertThat(fromDatabase).hasSameTextualContentAs(fromMemory);

        try (LocalEngine memory =
                InMemoryExternalContacts.builder().clock(clock).build()) {
            Archive.at(fromDatabase).restoreInto(memory, records -> {});
            Archive.at(folder.resolve("again.jsonl")).write(memory, records -> {});
        }
        assertThat(folder.resolve("again.jsonl")).hasSameTextualContentAs(fromMemory);
        assertThat(run("verify", fromMemory.toString())).contains("is whole: ", " contacts");
    }

    @Test
    void whatContradictsItselfInADatabaseIsFound() throws Exception {
        try (PostgresExternalContacts engine = PostgresExternalContacts.builder(url(), "postgres", "")
                .tenant("damaged")
                .clock(clock)
                .open()) {
            new RandomCalls(13, engine, clock).run(400);
        }
        assertThat(inDatabase("damaged", "verify")).startsWith("0 faults");
        sql("delete from external_contacts.contact_search where {tenant}"
                + " and id = (select id from external_contacts.contact_search where {tenant} limit 1)");
        sql("update external_contacts.contact_identifier"
                + " set contact_id = (select id from external_contacts.contact_alias where {tenant} limit 1) where {tenant}"
                + " and value = (select min(value) from external_contacts.contact_identifier where {tenant})");
        sql("delete from external_contacts.organization where {tenant}");
        sql("update external_contacts.merge_set set members = members[1:1] where {tenant}");
        assertThat(failure(1, "verify", "--database", url(), "--database-user", "postgres", "--tenant", "damaged"))
                .contains("is not listed")
                .contains("holds an identifier")
                .contains("names a canonical contact that does not represent it")
                .contains("is on something that is not there");
    }

    @Test
    void aDirectoryIsCopiedWhileAServerUsesIt() throws Exception {
        Path data = folder.resolve("data");
        Path people = Files.writeString(folder.resolve("people.csv"), "firstName\nAda\nBob\n");
        Path restored = Files.createDirectories(folder.resolve("restored"));
        Path copy = restored.resolve("contacts.db");
        StartedServer.whileItListens(
                address -> run("backup", "--data", data.toString(), copy.toString()),
                "--data",
                data.toString(),
                "--seed",
                people.toString());
        assertThat(run(
                        "export",
                        "--data",
                        restored.toString(),
                        folder.resolve("a.jsonl").toString()))
                .startsWith("2 contacts in ");
        assertThat(failure(1, "backup", "--data", folder.resolve("nothing").toString(), copy.toString()))
                .contains("nothing is kept in");
    }

    @Test
    void scriptsThatWouldRunAreNamedAndThenRun() throws Exception {
        try (EmbeddedPostgres empty = EmbeddedPostgres.start()) {
            String[] there = {
                "migrate", "--database", empty.getJdbcUrl("postgres", "postgres"), "--database-user", "postgres"
            };
            String[] dry =
                    Stream.concat(Arrays.stream(there), Stream.of("--dry-run")).toArray(String[]::new);
            assertThat(run(dry)).contains("would run V1__").containsPattern("[0-9] scripts");
            assertThat(run(dry)).contains("would run V1__");
            assertThat(run(there)).contains("has run V1__");
            assertThat(run(dry)).isEqualTo("up to date\n");
        }
    }

    @Test
    void whatIsInMemoryOnlyCannotBeExported() {
        assertThat(failure(2, "export", folder.resolve("file").toString())).contains("--data or --database");
        assertThat(failure(2, "migrate")).contains("--database");
    }

    @Test
    void aPlaceWhereNothingIsKeptIsNotMade() {
        String typo = folder.resolve("typo").toString();
        assertThat(failure(1, "verify", "--data", typo)).contains("nothing is kept in " + typo);
        assertThat(failure(1, "export", "--data", typo, folder.resolve("file").toString()))
                .contains("nothing is kept in " + typo);
        assertThat(folder.resolve("typo")).doesNotExist();
        run("migrate", "--database", url(), "--database-user", "postgres");
        assertThat(failure(1, "verify", "--database", url(), "--database-user", "postgres", "--tenant", "typo"))
                .contains("--tenant: ");
        assertThat(failure(2, "verify", "--data", typo, "--database", url())).contains("one place only");
        assertThat(failure(2, "verify", "--data", typo, "--tenant", "a b")).contains("--tenant: ");
        assertThat(failure(
                        2, "import", "--data", typo, folder.resolve("missing").toString()))
                .contains("there is no file");
        assertThat(folder.resolve("typo")).doesNotExist();
        for (String command : Arrays.asList("verify", "migrate")) {
            assertThat(failure(2, command, "--database", "jdbc:mysql://localhost/x?password=secret"))
                    .contains("not a JDBC URL of PostgreSQL")
                    .doesNotContain("secret");
        }
        assertThat(failure(2, "verify", "--database", url(), "--tenant", "a b")).contains("--tenant: ");
        assertThat(failure(2, "verify", "--data", typo, folder.resolve("file").toString()))
                .contains("give a file, or --data or --database, not both");
    }

    @Test
    void anArchiveThatIsDamagedIsRefusedAndNothingIsStored() throws Exception {
        Path damaged = Files.writeString(folder.resolve("damaged.jsonl"), "{}\n");
        String data = folder.resolve("data").toString();
        assertThat(failure(1, "import", "--data", data, damaged.toString()))
                .contains(damaged + " line 1: not an archive of external contacts")
                .as("the command was given correctly")
                .doesNotContain("--help");
        assertThat(failure(1, "verify", damaged.toString())).contains(damaged + " line 1: ");
        assertThat(run("verify", "--data", data)).startsWith("0 faults");
        assertThat(failure(1, "verify", folder.resolve("nowhere").toString()))
                .contains("there is no archive " + folder.resolve("nowhere"));
    }

    private static String inDatabase(String tenant, String command, String... more) {
        String[] there = {command, "--database", url(), "--database-user", "postgres", "--tenant", tenant};
        return run(Stream.concat(Arrays.stream(there), Arrays.stream(more)).toArray(String[]::new));
    }

    private static void sql(String statement) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement run = connection.createStatement()) {
            assertThat(run.executeUpdate(statement.replace(
                            "{tenant}",
                            "tenant_id = (select tenant_id from external_contacts.tenant where name = 'damaged')")))
                    .isPositive();
        }
    }

    private static String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = ServerCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        assertThat(code).as(err.toString()).isZero();
        return out.toString();
    }

    private static String failure(int code, String... arguments) {
        StringWriter err = new StringWriter();
        assertThat(ServerCommand.commandLine()
                        .setErr(new PrintWriter(err, true))
                        .execute(arguments))
                .isEqualTo(code);
        return err.toString();
    }
}
