package org.externalcontacts.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no compiler checks: the console's files are small, complete and their own, and never make HTML of a text. */
class ConsoleFilesTest {

    private static final Path FILES =
            Repository.ROOT.resolve("server-console/src/main/resources/META-INF/external-contacts-console");
    private static final long MOST_BYTES = 150_000;
    private static final String SVG_NAMESPACE = "http://www.w3.org/2000/svg";
    private static final Pattern IMPORT = Pattern.compile("from '([^']+)'");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)\"");
    private static final Pattern HTML_OF_TEXT = Pattern.compile(
            "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function|setHTML|srcdoc|javascript:");

    @Test
    void togetherTheyAreSmall() throws IOException {
        long bytes = 0;
        for (Path file : all()) {
            bytes += Files.size(file);
        }
        assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void eachFileThatIsNamedIsThere() throws IOException {
        for (Path file : all()) {
            Pattern names = file.toString().endsWith(".html") ? LINK : IMPORT;
            for (Matcher name = names.matcher(Files.readString(file)); name.find(); ) {
                assertThat(file.resolveSibling(name.group(1)))
                        .as("%s names it", file)
                        .exists();
            }
        }
    }

    @Test
    void nothingComesFromElsewhere() throws IOException {
        for (Path file : all()) {
            assertThat(Files.readString(file).replace(SVG_NAMESPACE, ""))
                    .as("%s", file)
                    .doesNotContain("http://", "https://", "\"//", "'//", "url(");
        }
    }

    @Test
    void noTextBecomesHtml() throws IOException {
        for (Path file : all()) {
            assertThat(Files.readString(file)).as("%s", file).doesNotContainPattern(HTML_OF_TEXT);
        }
    }

    private static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(FILES)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).hasSizeGreaterThan(20);
            return all;
        }
    }
}
