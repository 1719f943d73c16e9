package org.externalcontacts.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents promise about the code can be held against the code. */
class DocumentationTest {

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:abstract |final |sealed |non-sealed )*(?:class|record|interface|enum|@interface) \\w+",
            Pattern.MULTILINE);

    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern KOTLIN_BLOCK = Pattern.compile("```kotlin\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]*)(?:#([^)]*))?\\)");

    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

    private static final Pattern RULES =
            Pattern.compile("(?:\\(|\")[Rr]ules? (\\d[\\d.]*(?:(?:, | to | and )\\d[\\d.]*)*)");

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    @Test
    void everyPublicTypeSaysWhatItIs() {
        assertThat(mainFiles().filter(file -> !hasJavadoc(Repository.read(file))))
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhoItIsFor() {
        Stream<Path> packages = mainFiles().map(Path::getParent).distinct();
        assertThat(packages.filter(folder -> !Files.exists(folder.resolve("package-info.java"))))
                .isEmpty();
    }

    @Test
    void noMainFileIsLongerThan400Lines() {
        assertThat(mainFiles().filter(file -> Repository.read(file).lines().count() > 400))
                .isEmpty();
    }

    @Test
    void everySnippetIsPartOfATest() {
        Stream<Path> code = Stream.of("src/test/java", "examples/src/main/java", "examples/spring-boot/src/main/java")
                .flatMap(part -> Repository.javaFiles(part).stream());
        assertThat(snippetsThatAreNotIn(code, JAVA_BLOCK)).isEmpty();
    }

    @Test
    void everySnippetInKotlinIsPartOfTheForeignProject() {
        assertThat(snippetsThatAreNotIn(Repository.kotlinFiles().stream(), KOTLIN_BLOCK))
                .isEmpty();
    }

    private static List<String> snippetsThatAreNotIn(Stream<Path> files, Pattern block) {
        List<String> code = files.map(file -> squeeze(Repository.read(file))).toList();
        List<String> snippets = Repository.markdownFiles().stream()
                .flatMap(file -> block.matcher(Repository.read(file)).results())
                .map(found -> found.group(1))
                .toList();
        assertThat(snippets).isNotEmpty();
        return snippets.stream()
                .filter(snippet -> code.stream().noneMatch(file -> file.contains(squeeze(snippet))))
                .toList();
    }

    @Test
    void theFirstPageIsOneToReadInAMinuteAndCountsTheRulesRightly() {
        String page = Repository.read("README.md");
        assertThat(page.lines()).hasSizeLessThanOrEqualTo(150);
        assertThat(page)
                .contains(rulesThatAre("documented") + " follow the platform", rulesThatAre("proposed") + " are");
    }

    private static long rulesThatAre(String basis) {
        return Repository.read("docs/rules.md")
                .lines()
                .filter(line -> line.contains("| " + basis + " |"))
                .count();
    }

    @Test
    void everyRelativeLinkLeadsSomewhere() {
        for (Path file : Repository.markdownFiles()) {
            Matcher links = LINK.matcher(Repository.read(file));
            while (links.find()) {
                Path target = links.group(1).isEmpty() ? file : file.resolveSibling(links.group(1));
                assertThat(target).as("link in %s", file.getFileName()).exists();
                if (links.group(2) != null) {
                    assertThat(anchors(target))
                            .as("headings of %s, linked in %s", target.getFileName(), file.getFileName())
                            .contains(links.group(2));
                }
            }
        }
    }

    /** As they are made of headings: in lower case, with hyphens for blanks and without all other signs. */
    private static List<String> anchors(Path page) {
        return HEADING.matcher(Repository.read(page))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    @Test
    void everyRuleThatIsReferredToIsInTheList() {
        String rules = Repository.read("docs/rules.md");
        List<String> references = Stream.of("src/main/java", "src/test/java")
                .flatMap(part -> Repository.javaFiles(part).stream())
                .flatMap(file -> RULES.matcher(Repository.read(file)).results())
                .flatMap(reference -> NUMBER.matcher(reference.group(1)).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertThat(references).hasSizeGreaterThan(100);
        // A number without a dot is that of a chapter.
        assertThat(references.stream()
                        .filter(number ->
                                !rules.contains("\n| " + number + " |") && !rules.contains("\n| " + number + ".")))
                .isEmpty();
    }

    private static Stream<Path> mainFiles() {
        return Repository.javaFiles("src/main/java").stream();
    }

    private static boolean hasJavadoc(String source) {
        Matcher type = PUBLIC_TYPE.matcher(source);
        if (!type.find()) {
            return true;
        }
        String before = source.substring(0, type.start());
        return before.contains("/**");
    }

    /** Blanks and line breaks do not matter: code in a document is set to its own width. */
    private static String squeeze(String code) {
        return code.replaceAll("\\s+", "");
    }
}
