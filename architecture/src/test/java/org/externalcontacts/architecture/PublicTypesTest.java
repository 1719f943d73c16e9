package org.externalcontacts.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every public type is a promise to be kept, so there are few, and docs/public-api.md has the reason for each. */
class PublicTypesTest {

    private static final int MOST_TYPES = 216;

    private static final List<String> OF_THE_PRODUCT = Jar.PUBLISHED.stream()
            .filter(module -> !module.startsWith("testkit") && !module.endsWith("-test") && !module.equals("people"))
            .toList();

    private static final Pattern TYPE = Pattern.compile("`([a-z.]*)\\.?([A-Z]\\w*)`");

    private static final Pattern PACKAGE = Pattern.compile("^## `(.+)`$", Pattern.MULTILINE);

    @Test
    void publicTypesAreFew() {
        assertThat(PublicApi.of(OF_THE_PRODUCT).topLevelTypes()).hasSizeLessThanOrEqualTo(MOST_TYPES);
    }

    @Test
    void eachHasItsReasonInTheDocument() {
        assertThat(documented()).isEqualTo(PublicApi.of(OF_THE_PRODUCT).topLevelTypes());
    }

    @Test
    void theDocumentCountsThem() {
        PublicApi api = PublicApi.of(OF_THE_PRODUCT);
        assertThat(Repository.read("docs/public-api.md"))
                .contains(api.topLevelTypes().size() + " types, and " + api.nestedTypes() + " nested in them");
    }

    /** Each heading is a package; the first cell of each line of its table holds types of it. */
    private static Set<String> documented() {
        String text = Repository.read("docs/public-api.md");
        List<MatchResult> headings = PACKAGE.matcher(text).results().toList();
        Set<String> types = new TreeSet<>();
        for (int at = 0; at < headings.size(); at++) {
            int end = at + 1 < headings.size() ? headings.get(at + 1).start() : text.length();
            String name = "org.externalcontacts." + headings.get(at).group(1) + ".";
            types.addAll(firstCells(text.substring(headings.get(at).end(), end)).stream()
                    .map(type -> name + type)
                    .collect(Collectors.toSet()));
        }
        return types;
    }

    private static Set<String> firstCells(String section) {
        return section.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(2, line.indexOf('|', 2)))
                .flatMap(cell -> TYPE.matcher(cell).results().map(found -> found.group(2)))
                .collect(Collectors.toSet());
    }
}
