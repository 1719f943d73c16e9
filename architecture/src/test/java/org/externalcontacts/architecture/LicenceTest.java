package org.externalcontacts.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** Whoever holds a jar of ours holds its licence too. */
class LicenceTest {

    private static final Pattern NEEDED =
            Pattern.compile("<artifactId>external-contacts-([a-z-]+)</artifactId>\\s*<scope>");

    private static final List<String> FILES = List.of("LICENSE", "NOTICE");

    @Test
    void everyJarOfEveryModuleCarriesTheLicenceAndTheNotice() {
        for (String module : Repository.modules()) {
            assertThat(Repository.jars(module)).allSatisfy(LicenceTest::carriesTheLicenceAndTheNotice);
        }
    }

    @Test
    void everyModuleThatThisOneNeedsIsPackagedByNow() {
        List<String> needed = NEEDED.matcher(Repository.read("architecture/pom.xml"))
                .results()
                .map(found -> found.group(1).replace("spring-boot-starter", "spring-boot"))
                .toList();
        assertThat(needed)
                .isNotEmpty()
                .isSubsetOf(Repository.modules())
                .noneMatch(module -> Repository.jars(module).isEmpty());
    }

    /** The last jar is packaged after these tests. */
    @Test
    void theJarOfThisModuleWillCarryThem() {
        Path output = Path.of("target", "classes", "META-INF").toAbsolutePath();
        assertThat(FILES)
                .allSatisfy(file ->
                        assertThat(Repository.read(output.resolve(file))).isEqualTo(Repository.read(file)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "description",
                "url",
                "licenses/license[name = 'Apache-2.0']/url",
                "developers/developer/name",
                "scm/connection",
                "scm/developerConnection",
                "scm/url"
            })
    void thePublishedPomTells(String what) throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("..", "pom.xml").toFile());
        XPath path = XPathFactory.newInstance().newXPath();
        assertThat(path.evaluate("/project/" + what, pom)).isNotBlank();
    }

    private static void carriesTheLicenceAndTheNotice(Path jar) {
        assertThat(FILES)
                .allSatisfy(file ->
                        assertThat(new Jar(jar).text("META-INF/" + file)).isEqualTo(Repository.read(file)));
    }
}
