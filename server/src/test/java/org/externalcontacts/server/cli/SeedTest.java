package org.externalcontacts.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What {@code --seed} loads, what it prints, and when it refuses to serve. */
class SeedTest {

    private static final String PEOPLE =
            "id,firstName,workEmail,workPhone,party\n1,Ada,ada@example.org,ask,x\n2,Bob,x,,\n3,Eve\n";

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final ExternalContacts engine = InMemoryExternalContacts.create();

    @Test
    void everyBadRowIsToldAndTheRestIsLoaded() throws IOException {
        Path file = file(PEOPLE);

        assertThat(filled("--seed", file.toString())).isEmpty();
        assertThat(contacts()).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        file + " line 3: workEmail is not an e-mail address",
                        file + " line 4: has 2 columns, the header has 5");
        assertThat(out.toString().lines())
                .containsExactly(
                        file + " line 2: workPhone is kept as written, but is not a valid phone number",
                        file + ": CSV in UTF-8, separated by ,",
                        "  used: id (key of the row), firstName, workEmail, workPhone",
                        "  not used: party",
                        "1 contact from " + file + ", 2 rows rejected");
    }

    @Test
    void noControlCharacterOfAFileReachesTheTerminal() throws IOException {
        Path file = file("firstName,\"party\u001b[31m\",workEmail\nAda,x,\n\u0007Bob,x,y\n");

        assertThat(filled("--seed", file.toString())).isEmpty();
        assertThat(out + err.toString()).doesNotContain("\u001b", "\u0007").contains("not used: party?[31m");
    }

    @Test
    void strictlyNothingIsServedUnlessEveryRowMakesAContact() throws IOException {
        assertThat(filled("--seed", file(PEOPLE).toString(), "--seed-strict").get())
                .contains("2 rows rejected", "--seed-strict");
        assertThat(err.toString()).contains("line 3", "line 4");
        assertThat(contacts())
                .as("a part would be taken for the whole by the next start")
                .isZero();
        assertThat(filled("--seed-strict", "--seed", file("firstName\nAda\n\n").toString()))
                .isEmpty();
    }

    @Test
    void aFileThatCannotBeUsedIsToldInOneSentence() throws IOException {
        assertThat(filled("--seed", folder.resolve("none.csv").toString()).get())
                .endsWith("no such file");
        assertThat(filled("--seed", file("Ada,Lovelace\n").toString()).get()).contains("is the header row missing?");
        assertThat(contacts()).isZero();
    }

    @Test
    void theEncodingCanBeNamed() throws IOException {
        Path file =
                Files.writeString(folder.resolve("people.csv"), "firstName\nZoë\n", Charset.forName("windows-1252"));

        assertThat(filled("--seed", file.toString(), "--seed-charset", "windows-1252"))
                .isEmpty();
        assertThat(engine.contacts().search(ContactQuery.of("Zoë")).get().total())
                .isEqualTo(1);
    }

    @Test
    void anEncodingThatThereIsNotIsRefusedInTwoLines() {
        int exit = ServerCommand.commandLine()
                .setErr(new PrintWriter(err, true))
                .execute("--port", "0", "--seed", "people.csv", "--seed-charset", "windows-9");

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(2).first().asString().contains("--seed-charset", "windows-9");
    }

    @Test
    void vCardsAreLoadedToo() throws IOException {
        Path file = file("BEGIN:VCARD\nVERSION:3.0\nN:Lovelace;Ada;;;\nFN:Ada Lovelace\nEND:VCARD\n");

        assertThat(filled("--seed", file.toString())).isEmpty();
        assertThat(contacts()).isEqualTo(1);
    }

    @Test
    void optionsAboutAFileThatIsNotGivenAreRefused() {
        assertThat(filled("--seed-strict").get()).contains("--seed");
        assertThat(filled("--seed-charset", "UTF-8").get()).contains("--seed");
        assertThat(filled()).isEmpty();
    }

    @Test
    void aRefusedSeedEndsTheProgram() throws IOException {
        StringWriter told = new StringWriter();
        int exit = ServerCommand.commandLine()
                .setErr(new PrintWriter(told, true))
                .execute("--port", "0", "--seed-strict", "--seed", file(PEOPLE).toString());

        assertThat(exit).isEqualTo(2);
        assertThat(told.toString())
                .contains("line 3", "line 4", "2 rows rejected")
                .doesNotContain("Bob");
    }

    private Option<String> filled(String... arguments) {
        SeedOptions options = new SeedOptions();
        new CommandLine(new Nothing()).addMixin("seed", options).parseArgs(arguments);
        return options.fill(
                () -> engine, InMemoryExternalContacts::create, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private long contacts() {
        return engine.contacts().all().get().size();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("people.csv"), text);
    }

    /** A command that has no options of its own. */
    @CommandLine.Command
    private static final class Nothing {}
}
