package org.externalcontacts.testkit.http.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No server outlives its test, whichever JUnit runs it: before 5.13 it closes nothing that an extension stored. The versions are in
 * {@code target/junit}, where the build puts them.
 */
@Timeout(120)
class JUnitVersionsTest {

    private static final Path VERSIONS = Path.of("target", "junit");

    @ParameterizedTest
    @ValueSource(strings = {"5.12", "5.14", "6"})
    void noServerOutlivesItsTest(String version) throws IOException, InterruptedException {
        Process probe = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        classPath(version),
                        Probe.class.getName())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out = probe.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = out.lines().toList();
            assertThat(lines).last().isEqualTo("9 succeeded, 0 failed, 8 servers, 0 listen");
        } finally {
            probe.destroyForcibly();
        }
        assertThat(probe.waitFor()).isZero();
    }

    /** That of this JVM, with another JUnit. */
    private static String classPath(String version) {
        Path junit = VERSIONS.resolve("junit-" + version + ".jar");
        assertThat(junit).exists();
        return Stream.concat(
                        Stream.of(junit.toString()),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                                .filter(entry -> !entry.contains("junit-jupiter") && !entry.contains("junit-platform")))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
