package org.externalcontacts.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javassist.ClassPool;
import javassist.CtClass;
import javassist.CtNewMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What users compile against stays as it is. The baseline is a jar of the public types as they were when it was last agreed upon; whoever
 * breaks them on purpose says so in CHANGELOG.md and replaces it by {@code architecture/target/api/baseline.jar}.
 */
class ApiCompatibilityTest {

    private static final Path BASELINE = Path.of("src/test/resources/api-baseline.jar");

    @Test
    void nothingThatIsPublicBreaks() throws IOException {
        Path now = Files.createDirectories(Path.of("target/api")).resolve("baseline.jar");
        Files.write(now, PublicApi.of(Jar.PUBLISHED).jar());
        assertThat(breaks(BASELINE, now)).as("see the Javadoc of this test").isEmpty();
    }

    @Test
    void aRemovedMethodBreaks(@TempDir Path folder) throws Exception {
        assertThat(planted(folder, "public String text() { return null; }", "")).containsExactly("planted.Promise");
    }

    @Test
    void aChangedReturnTypeBreaks(@TempDir Path folder) throws Exception {
        assertThat(planted(folder, "public String text() { return null; }", "public Object text() { return null; }"))
                .containsExactly("planted.Promise");
    }

    @Test
    void aHiddenMethodBreaks(@TempDir Path folder) throws Exception {
        assertThat(planted(folder, "public String text() { return null; }", "private String text() { return null; }"))
                .containsExactly("planted.Promise");
    }

    @Test
    void aNewMethodBreaksNothing(@TempDir Path folder) throws Exception {
        assertThat(planted(folder, "", "public String text() { return null; }")).isEmpty();
    }

    private static List<String> planted(Path folder, String before, String after) throws Exception {
        return breaks(promise(folder.resolve("before"), before), promise(folder.resolve("after"), after));
    }

    private static Path promise(Path folder, String method) throws Exception {
        CtClass type = new ClassPool(true).makeClass("planted.Promise");
        if (!method.isEmpty()) {
            type.addMethod(CtNewMethod.make(method, type));
        }
        type.writeFile(folder.toString());
        Path jar = folder.resolve("promise.jar");
        try (Stream<Path> files = Files.walk(folder);
                var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(jar))) {
            Path written = files.filter(file -> file.toString().endsWith(".class"))
                    .findFirst()
                    .orElseThrow();
            zip.putNextEntry(new java.util.zip.ZipEntry("planted/Promise.class"));
            zip.write(Files.readAllBytes(written));
        }
        return jar;
    }

    private static List<String> breaks(Path before, Path after) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        // Types of other libraries in the signatures: Vavr, Jackson, the JDK.
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        return new JarArchiveComparator(options)
                        .compare(
                                new JApiCmpArchive(before.toFile(), "baseline"),
                                new JApiCmpArchive(after.toFile(), "now"))
                        .stream()
                        .filter(type -> !isCompatible(type))
                        .map(JApiClass::getFullyQualifiedName)
                        .toList();
    }

    private static boolean isCompatible(JApiCompatibility type) {
        return type.isBinaryCompatible() && type.isSourceCompatible();
    }
}
