package org.externalcontacts.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody brings along, good and bad. */
class OwnFilesTest {

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @Test
    void aSharedPhoneIsMergedOnceRecognisedAfterwardsAndReportedForOthers() {
        int people = 40;
        String peopleRows = IntStream.range(0, people)
                .mapToObj(i -> Run.person("P" + i, "Person" + i, "303-555-%04d".formatted(i)))
                .collect(Collectors.joining());
        String offices = IntStream.range(0, people)
                .mapToObj(i -> Run.office("P" + i, "a", "404-555-%04d".formatted(i))
                        + Run.office("P" + i, "b", "(404) 555-%04d".formatted(i))
                        + Run.office("P" + i, "c", "303-555-%04d".formatted(i))
                        + (i == 0 ? "" : Run.office("P" + i, "d", "404-555-%04d".formatted(i - 1))))
                .collect(Collectors.joining());

        Run run = Run.on(folder, Run.PEOPLE + peopleRows, Run.OFFICES + offices);

        assertThat(run.exitCode()).isZero();
        assertThat(run.count("created as contacts")).isEqualTo(people);
        assertThat(run.count(OfficeFate.MERGED.told())).isEqualTo(people);
        assertThat(run.count(OfficeFate.SHARED.told())).isEqualTo(people);
        assertThat(run.count(OfficeFate.RECOGNISED.told())).isEqualTo(people);
        assertThat(run.count("notes attached to the person")).isEqualTo(4 * people - 1);
        assertThat(run.out()).contains("120 landed + 39 reported = 159 read");
    }

    @Test
    @DisplayName("4.11: a merge set has at most 52 contacts, so a person takes 25 callers")
    void officesBeyondTheLargestMergeSetAreReported() {
        String offices = IntStream.range(0, 27)
                .mapToObj(i -> Run.office("P1", "o" + i, "404-555-%04d".formatted(i)))
                .collect(Collectors.joining());

        Run run = Run.on(folder, Run.PEOPLE + Run.person("P1", "Ada", "303-555-0001"), Run.OFFICES + offices);

        assertThat(run.exitCode()).isZero();
        assertThat(run.count(OfficeFate.MERGED.told())).isEqualTo(25);
        assertThat(run.out())
                .contains("line 27: caller not merged: mergeSet allows 52, not 53")
                .contains("line 28: caller not merged: ")
                .contains("25 landed + 2 reported = 27 read");
    }

    @Test
    void aMissingColumnOfTheOfficesIsNamed() {
        Run run = Run.on(folder, Run.PEOPLE, "legislatorId,phone\nP1,202-555-0101\n");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("offices.csv: the header lacks these columns: officeId, firstName, lastName");
    }

    @Test
    void peopleMayHaveAnyColumnsThatAreKnown() {
        Run run = Run.on(
                folder,
                "External ID;Given Name;E-mail Address\nP1;Ada;ada@example.org\n",
                Run.OFFICES + Run.office("P1", "a", "404-555-0101"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.count("created as contacts")).isEqualTo(1);
        assertThat(run.count("notes attached to the person")).isEqualTo(1);
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() {
        Run run = Run.on(folder, Run.PEOPLE, "");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("offices.csv: is empty");
    }

    @Test
    void aColumnNamedTwiceIsAnError() {
        Run run = Run.on(folder, Run.PEOPLE.replace("lastName", "firstName"), Run.OFFICES);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("people.csv: the header contains ").contains("firstName");
    }

    @Test
    void aFileCutOffInsideAQuotedValueReportsThatRow() {
        String people = Run.person("P1", "Ada", "303-555-0001")
                + Run.person("P2", "Bob", "\"303-55").stripTrailing();

        Run run = Run.on(folder, Run.PEOPLE + people, Run.OFFICES);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("people.csv line 3: a quoted value is not closed")
                .contains("1 landed + 1 reported = 2 read");
    }

    @Test
    void aFileCutOffInsideARowReportsThatRow() {
        Run run = Run.on(folder, Run.PEOPLE + Run.person("P1", "Ada", "303-555-0001") + "P2,Gra", Run.OFFICES);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("people.csv line 3: has 2 columns, the header has 14")
                .contains("1 landed + 1 reported = 2 read");
    }

    @Test
    void linesAreCountedThroughQuotedLineBreaksAndBlankLines() {
        String people = Run.PEOPLE + Run.person("P1", "\"Ada\nAugusta\"", "303-555-0001") + "\n" + "P2,broken\n";

        Run run = Run.on(folder, people, Run.OFFICES);

        assertThat(run.out()).contains("people.csv line 5: has 2 columns").contains("1 landed + 1 reported = 2 read");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        Run run =
                Run.on(folder, "\uFEFF" + Run.PEOPLE + Run.person("P1", "Zoë", "303-555-0001"), "\uFEFF" + Run.OFFICES);

        assertThat(run.exitCode()).isZero();
        assertThat(run.count("created as contacts")).isEqualTo(1);
    }

    @Test
    void bytesThatAreNoUtf8ReportTheirRowAndUtf16IsRead() {
        byte[] latin = (Run.PEOPLE + Run.person("P1", "Zoë", "303-555-0001")).getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf16 = (Run.PEOPLE + Run.person("P1", "Zoë", "303-555-0001")).getBytes(StandardCharsets.UTF_16);
        byte[] offices = Run.OFFICES.getBytes(StandardCharsets.UTF_8);

        assertThat(Run.on(folder, latin, offices).out())
                .contains("people.csv line 2: firstName contains bytes that are not text in UTF-8");
        assertThat(Run.on(folder, utf16, offices).count("created as contacts")).isEqualTo(1);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Run run = Run.of(
                folder.resolve("none.csv").toString(), folder.resolve("nil.csv").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("none.csv: no such file");
    }

    @Test
    void oneFileAloneIsNotEnough() {
        Run run = Run.of("people.csv");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("give no arguments (for the sample) or two files: people.csv offices.csv");
    }
}
