package org.externalcontacts.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.externalcontacts.archive.Archive.Unusable;
import org.externalcontacts.testkit.SettableClock;
import org.externalcontacts.testkit.fixture.RandomCalls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is stored from an archive that is not what was written, and what is wrong is said without personal data. */
final class DamagedArchiveTest {

    @TempDir
    private Path directory;

    private final SettableClock clock = new SettableClock();
    private Path file;
    private byte[] whole = {};

    @BeforeEach
    void write() throws IOException {
        Copy original = new Copy(7, clock);
        new RandomCalls(7, original.engine(), clock).run(60);
        file = directory.resolve("archive");
        Archive.at(file).write(original.engine(), records -> {});
        whole = Files.readAllBytes(file);
    }

    @Test
    void anyChangedByteIsNoticed() throws IOException {
        for (int place = 0; place < whole.length; place += 13) {
            byte[] damaged = whole.clone();
            damaged[place] ^= 0x08;
            assertThat(refusal(damaged).reason()).as("byte %s", place).isNotEmpty();
        }
    }

    @Test
    void anArchiveThatEndsEarlyIsRefusedWherever() throws IOException {
        for (int length = 0; length < whole.length; length += 97) {
            assertThat(refusal(Arrays.copyOf(whole, length)).reason())
                    .as("%s bytes", length)
                    .isEqualTo("the file ends before the archive does");
        }
    }

    @Test
    void aLineThatIsMissingOrThereTwiceIsNoticed() throws IOException {
        List<String> lines = Files.readAllLines(file);
        int last = lines.size();
        String without =
                String.join("\n", lines.subList(0, 3)) + "\n" + String.join("\n", lines.subList(4, last)) + "\n";
        String twice = String.join("\n", lines.subList(0, 4)) + "\n" + String.join("\n", lines.subList(3, last)) + "\n";

        assertThat(refusal(without.getBytes(StandardCharsets.UTF_8)))
                .hasToString("line " + (last - 1) + ": the checksum differs: a line before was changed or lost");
        assertThat(refusal(twice.getBytes(StandardCharsets.UTF_8)).reason()).contains("checksum differs");
    }

    @Test
    void whatFollowsTheEndIsRefused() throws IOException {
        byte[] longer = Arrays.copyOf(whole, whole.length + 1);
        longer[whole.length] = '\n';
        assertThat(refusal(longer).reason()).isEqualTo("something follows the end");
    }

    @Test
    void aLineThatIsTooLongIsRefusedBeforeItIsKept() throws IOException {
        byte[] first = Arrays.copyOf(whole, new String(whole, StandardCharsets.UTF_8).indexOf('\n') + 1);
        byte[] endless = Arrays.copyOf(first, first.length + (1 << 26) + 1);
        Arrays.fill(endless, first.length, endless.length, (byte) 'x');
        assertThat(refusal(endless)).hasToString("line 2: longer than 67108864 bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "firstName,lastName",
                "{}",
                "[1]",
                "{\"form\":\"external-contacts-archive\"}",
                "{\"form\":\"something else\",\"version\":1}"
            })
    void aFileOfAnotherKindIsNotAnArchive(String first) throws IOException {
        Unusable refused = refusal((first + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(refused.line()).isEqualTo(1);
        assertThat(refused.reason()).contains("archive");
    }

    @Test
    void aLaterVersionIsNamed() throws IOException {
        String later = new String(whole, StandardCharsets.UTF_8).replaceFirst("\"version\":1", "\"version\":2");
        assertThat(refusal(later.getBytes(StandardCharsets.UTF_8)).reason())
                .isEqualTo("an archive of version 2; this program reads version 1");
    }

    @Test
    void anArchiveIsNotWrittenOverAnyFile() {
        Copy engine = new Copy(1, clock);
        assertThatThrownBy(() -> Archive.at(file).write(engine.engine(), records -> {}))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("it exists");
        assertThat(file).hasBinaryContent(whole);
        assertThat(directory).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void anArchiveThatIsNotThereIsAFaultOfItsOwn() {
        assertThatThrownBy(() -> Archive.at(directory.resolve("nowhere")).verify(records -> {}))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nowhere");
    }

    private Unusable refusal(byte[] damaged) throws IOException {
        Files.write(file, damaged);
        Copy target = new Copy(1, clock);
        Unusable refused =
                Archive.at(file).restoreInto(target.engine(), records -> {}).getLeft();
        assertThat(Archive.at(file).verify(records -> {}).getLeft()).isEqualTo(refused);
        assertThat(target.inspection().dump()).isEmpty();
        assertThat(refused.toString()).doesNotContain("@", "example.org");
        return refused;
    }
}
