package org.externalcontacts.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server's jars carry other people's work, and what their licences ask to be carried with it. */
class CarriedLicencesTest {

    private static final Map<String, String> LIBRARIES = Map.ofEntries(
            Map.entry("com.fasterxml.jackson.core", "com.fasterxml.jackson.core:jackson-core"),
            Map.entry("com.github.mangstadt.vinnie", "com.github.mangstadt:vinnie"),
            Map.entry("com.google.i18n.phonenumbers", "com.googlecode.libphonenumber:libphonenumber"),
            Map.entry("com.zaxxer.hikari", "com.zaxxer:HikariCP"),
            Map.entry("externalcontacts.shaded.jetty.http", "org.eclipse.jetty:jetty-http"),
            Map.entry("externalcontacts.shaded.jetty.io", "org.eclipse.jetty:jetty-io"),
            Map.entry("externalcontacts.shaded.jetty.server", "org.eclipse.jetty:jetty-server"),
            Map.entry("externalcontacts.shaded.jetty.util", "org.eclipse.jetty:jetty-util"),
            Map.entry("ezvcard", "com.googlecode.ez-vcard:ez-vcard"),
            Map.entry("io.vavr", "io.vavr:vavr"),
            Map.entry("io.vavr.match", "io.vavr:vavr-match"),
            Map.entry("org.apache.commons.codec", "commons-codec:commons-codec"),
            Map.entry("org.apache.commons.csv", "org.apache.commons:commons-csv"),
            Map.entry("org.apache.commons.io", "commons-io:commons-io"),
            Map.entry("org.flywaydb.core", "org.flywaydb:flyway-core"),
            Map.entry("org.flywaydb.database.cockroachdb", "org.flywaydb:flyway-database-cockroachdb"),
            Map.entry("org.flywaydb.database.postgresql", "org.flywaydb:flyway-database-postgresql"),
            Map.entry("org.jspecify", "org.jspecify:jspecify"),
            Map.entry("org.postgresql", "org.postgresql:postgresql"),
            Map.entry("org.slf4j", "org.slf4j:slf4j-api"),
            Map.entry("org.slf4j.simple", "org.slf4j:slf4j-simple"),
            Map.entry("org.sqlite", "org.xerial:sqlite-jdbc"),
            Map.entry("picocli", "info.picocli:picocli"));

    private static final Set<String> OURS = Set.of("org.externalcontacts");

    private final List<Jar> jars =
            Repository.jars("server").stream().map(Jar::new).toList();

    private final Jar runnable = jars.stream()
            .filter(jar -> jar.file().endsWith("external-contacts-server.jar"))
            .findFirst()
            .orElseThrow();

    @Test
    void theListNamesEveryLibraryWhoseClassesTheRunnableJarCarriesAndNoOther() {
        Set<String> carried = classes(runnable)
                .filter(type -> OURS.stream().noneMatch(name -> isWithin(name, type)))
                .map(CarriedLicencesTest::libraryOf)
                .collect(Collectors.toSet());
        assertThat(listed().map(Listed::library)).containsExactlyInAnyOrderElementsOf(carried);
    }

    @Test
    void everyJarOfTheServerCarriesTheList() {
        assertThat(jars)
                .extracting(jar -> jar.text("META-INF/THIRD-PARTY.txt"))
                .doesNotContain("")
                .containsOnly(runnable.text("META-INF/THIRD-PARTY.txt"));
    }

    @Test
    void aLibraryThatIsNotUnderOurLicenceHasItsTextInTheJar() {
        assertThat(listed().filter(library -> !library.licences().contains("Apache-2.0")))
                .isNotEmpty()
                .allMatch(library -> runnable.names().stream()
                        .anyMatch(name -> name.startsWith("META-INF/licenses/" + library.artifact() + "/LICENSE")));
    }

    @ParameterizedTest
    @CsvSource({
        "commons-codec/LICENSE.txt, 'Apache License'",
        "commons-codec/NOTICE.txt, 'Apache Commons Codec'",
        "commons-csv/LICENSE.txt, 'Apache License'",
        "commons-csv/NOTICE.txt, 'Apache Commons CSV'",
        "commons-io/LICENSE.txt, 'Apache License'",
        "commons-io/NOTICE.txt, 'Apache Commons IO'",
        "ez-vcard/LICENSE-commons-codec, 'Apache License'",
        "ez-vcard/LICENSE-ez-vcard, 'Michael Angstadt'",
        "jackson-core/FastDoubleParser-LICENSE, 'Werner Randelshofer'",
        "jackson-core/FastDoubleParser-ThirdParty-LICENSE, 'The fast_float authors'",
        "jackson-core/LICENSE, 'Apache License'",
        "jackson-core/NOTICE, 'Jackson JSON processor'",
        "jackson-core/Schubfach-LICENSE, 'Raffaello Giulietti'",
        "jetty/EPL-2.0.txt, 'Eclipse Public License - v 2.0'",
        "jetty/NOTICE.txt, 'Mort Bay Consulting Pty Ltd'",
        "postgresql/LICENSE, 'PostgreSQL Global Development Group'",
        "slf4j-api/LICENSE.txt, 'QOS.ch'",
        "slf4j-simple/LICENSE.txt, 'QOS.ch'",
        "vinnie/LICENSES, 'Michael Angstadt'"
    })
    void theTextsOfALibraryStayApartFromThoseOfOthers(String file, String phrase) {
        assertThat(jars)
                .isNotEmpty()
                .allSatisfy(
                        jar -> assertThat(jar.text("META-INF/licenses/" + file)).containsIgnoringCase(phrase));
    }

    private Stream<Listed> listed() {
        return Arrays.stream(runnable.text("META-INF/THIRD-PARTY.txt").split("\\R\\R"))
                .map(block -> block.strip().split("\\R\\s*"))
                .filter(lines -> lines[0].matches("\\S+:\\S+:\\S+"))
                .map(lines -> new Listed(lines[0], List.of(lines[1].split(" or "))));
    }

    private static Stream<String> classes(Jar jar) {
        return jar.names().stream()
                .filter(name -> name.endsWith(".class"))
                .map(name -> name.replaceFirst("^META-INF/versions/\\d+/", "").replace('/', '.'));
    }

    private static String libraryOf(String type) {
        return LIBRARIES.keySet().stream()
                .filter(name -> isWithin(name, type))
                .reduce((one, other) -> one.length() > other.length() ? one : other)
                .map(LIBRARIES::get)
                .orElse(type);
    }

    private static boolean isWithin(String name, String type) {
        return type.startsWith(name + ".");
    }

    /** An entry of the list: group, artifact and version, and the licences to choose from. */
    private record Listed(String coordinates, List<String> licences) {

        String library() {
            return coordinates.substring(0, coordinates.lastIndexOf(':'));
        }

        String artifact() {
            return library().substring(library().indexOf(':') + 1);
        }
    }
}
