package org.externalcontacts.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.externalcontacts.server.cli.ServerCommand;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The server's {@code --seed} and this program take the same rows of a file, and say the same of those that they do not take. */
class SeedAlikeTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    private Path folder = Path.of("set by JUnit");

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("the sample", sample()),
                Arguments.of("another encoding", "id;First Name\n1;Zoë\n2;Ada\n".getBytes(WINDOWS)),
                Arguments.of(
                        "quotes, keys and columns",
                        utf8("\uFEFFsep=|\nid|first_name|party\n1|\"Ada|x\n2|Bob|y\n2|Eve|z\n3|Tom\n\n4|Kim|\n|")),
                Arguments.of(
                        "vCards",
                        utf8(
                                "BEGIN:VCARD\nVERSION:3.0\nN:L;Ada\nEMAIL:x\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nFN:Bob\nEND:VCARD\n")),
                Arguments.of("no header", utf8("Ada,Lovelace\nBob,Smith\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void bothTakeTheSameRows(String kind, byte[] people) throws IOException {
        Path file = Files.write(folder.resolve("people.csv"), people);

        Run run = Run.on(folder, people, utf8(Run.OFFICES));
        Collection<String> seeded = seeded(file);

        assertThat(told(seeded, file))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        told(Stream.concat(run.out().lines(), run.err().lines()).toList(), file));
        if (run.exitCode() == 0) {
            assertThat(seeded).anyMatch(line -> line.matches(run.count("created as contacts") + " contacts? from .*"));
        }
    }

    /** What the server prints until it listens, or ends. */
    private static Collection<String> seeded(Path file) throws IOException {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        ServerCommand.class.getName(),
                        "--port",
                        "0",
                        "--seed",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        Collection<String> lines = new ArrayList<>();
        try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            while (line != null && !line.contains("listens on")) {
                lines.add(line);
                line = out.readLine();
            }
        } finally {
            server.destroyForcibly();
        }
        return lines;
    }

    /** Lines about a row or the whole file; ids of contacts are new in each engine. */
    private static List<String> told(Collection<String> lines, Path file) {
        return lines.stream()
                .map(String::strip)
                .filter(line -> line.startsWith(file + " line ") || line.startsWith(file + ": the "))
                .map(line -> line.replaceAll("contact [-0-9a-f]{36}", "contact"))
                .toList();
    }

    private static byte[] sample() {
        try {
            return Files.readAllBytes(Path.of(Objects.requireNonNull(Quickstart.class.getResource("people.csv"))
                    .toURI()));
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
