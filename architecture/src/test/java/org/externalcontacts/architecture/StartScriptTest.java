package org.externalcontacts.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that starts the server: the first run makes an archive of classes, and all of them start from it. */
class StartScriptTest {

    private static final String SCRIPT = "external-contacts-server";

    /** One for all: making an archive takes seconds, and an archive is good for one place only. */
    @TempDir
    static Path folder;

    private static Path jar;

    @BeforeAll
    static void install() throws IOException {
        Path built = Repository.jars("server").stream()
                .filter(file -> file.endsWith(SCRIPT + ".jar"))
                .findFirst()
                .orElseThrow();
        jar = Files.copy(built, folder.resolve(SCRIPT + ".jar"));
        Files.copy(Path.of("..", "server", "bin", SCRIPT), folder.resolve(SCRIPT));
    }

    @Test
    void everyRunReadsItsClassesFromTheArchiveThatTheFirstMade() throws Exception {
        forgetArchives();
        assertThat(classesOfTheArchive()).isPositive();
        List<Path> written = archives();
        assertThat(written).hasSize(1);
        assertThat(classesOfTheArchive()).isPositive();
        assertThat(archives()).isEqualTo(written);
    }

    /** As images without an archive of the JVM's own classes. */
    @ParameterizedTest
    @ValueSource(strings = {"-Xshare:off", "-XX:-UseCompressedClassPointers"})
    void aJvmThatCannotWriteAnArchiveServesWithoutOne(String jvm) throws Exception {
        forgetArchives();
        assertThat(classesOfTheArchive(jvm)).isZero();
        assertThat(archives()).isEmpty();
        assertThat(classesOfTheArchive(jvm)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "--help", "--port=none", "--seed=none.csv"})
    void aFirstRunThatDoesNotServeLeavesNoLesserArchive(String option) throws Exception {
        forgetArchives();
        run("", option);
        assertThat(classesOfTheArchive()).isGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 4 << 10, 1 << 20, 12 << 20})
    void aPartOfAnArchiveIsMadeAnew(long size) throws Exception {
        haveArchive();
        try (FileChannel archive = FileChannel.open(archives().get(0), StandardOpenOption.WRITE)) {
            archive.truncate(size);
        }
        assertThat(classesOfTheArchive()).isPositive();
        assertThat(archives()).hasSize(1);
        assertThat(Files.size(archives().get(0))).isGreaterThan(12 << 20);
    }

    @Test
    void whatARunLeftThatWasKilledAsItMadeTheArchiveIsNotUsedAndGoes() throws Exception {
        forgetArchives();
        Files.writeString(folder.resolve(SCRIPT + ".jar.1.new.2.jsa"), "a part");
        assertThat(classesOfTheArchive()).isPositive();
        assertThat(archives()).hasSize(1);
    }

    @Test
    void anotherJarGetsAnotherArchive() throws Exception {
        haveArchive();
        List<Path> old = archives();
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        assertThat(classesOfTheArchive()).isPositive();
        assertThat(archives()).hasSize(1).doesNotContainAnyElementsOf(old);
    }

    @Test
    void optionsOfTheJvmAndOfTheServerReachThem() throws Exception {
        assertThat(run("-XX:+UseParallelGC -Xlog:gc=info:stdout", "--version"))
                .anyMatch(line -> line.contains("Using Parallel"));
    }

    private static void forgetArchives() throws IOException {
        for (Path archive : archives()) {
            Files.delete(archive);
        }
    }

    private static void haveArchive() throws Exception {
        if (archives().isEmpty()) {
            assertThat(classesOfTheArchive()).isPositive();
        }
    }

    /** What a run that ends by itself prints. */
    private static List<String> run(String jvm, String... options) throws Exception {
        Process process = started(jvm, options);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = out.lines().toList();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return lines;
        }
    }

    /** How many of our classes a run takes from an archive; it is over when it has listened. */
    private static long classesOfTheArchive(String... jvm) throws Exception {
        Path log = folder.resolve("classes.log");
        Process process = started(String.join(" ", jvm) + " -Xlog:class+load:file=" + log, "--port", "0");
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).contains("listens on");
        } finally {
            process.destroy();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("org.externalcontacts.") && line.contains("shared objects file"))
                    .count();
        }
    }

    private static Process started(String jvm, String... options) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                Stream.concat(Stream.of("sh", folder.resolve(SCRIPT).toString()), Stream.of(options))
                        .toList());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().put("JAVA_OPTS", jvm);
        return command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }
}
