package org.externalcontacts.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample that newcomers run first. */
class SampleTest {

    private static Run run = new Run(-1, "", "");

    @BeforeAll
    static void runOnTheSample() {
        run = Run.of();
    }

    @Test
    void everyRowOfTheSampleLandsOrIsReported() {
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("ok      people.csv: 8 landed + 2 reported = 10 read")
                .contains("ok      offices.csv: 13 landed + 3 reported = 16 read")
                .contains("ok      contacts: 8 made, 8 scanned")
                .contains("ok      notes: 15 made, 15 scanned")
                .doesNotContain("FAILED");
    }

    @Test
    void theReportCountsWhatBecameOfTheRows() {
        assertThat(run.count("created as contacts")).isEqualTo(8);
        assertThat(run.count("organizations created")).isEqualTo(2);
        assertThat(run.count(OfficeFate.MERGED.told())).isEqualTo(10);
        assertThat(run.count(OfficeFate.SHARED.told())).isEqualTo(1);
        assertThat(run.count(OfficeFate.RECOGNISED.told())).isEqualTo(1);
        assertThat(run.count(OfficeFate.WITHOUT_PHONE.told())).isEqualTo(1);
        assertThat(run.count("notes attached to the person")).isEqualTo(15);
    }

    @Test
    void whatDidNotLandIsReportedWithLineAndReason() {
        assertThat(run.out())
                .contains("people.csv line 10: has the same key as line 2")
                .contains("people.csv line 11: has 4 columns, the header has 14")
                .contains("offices.csv line 11: phone not taken: ")
                .contains(
                        "offices.csv line 13: phone +1 202-555-0111 leads to Ingrid Maren Solvang already, not merged")
                .contains("offices.csv line 16: no person of id P99 was created");
    }

    @Test
    void theColumnsThatWereUsedAreTold() {
        assertThat(run.out())
                .contains("Columns of people.csv")
                .containsPattern("used: id \\(key of the row\\), firstName, .*, party \\(kept\\), state \\(kept\\)")
                .contains("not used: none");
    }

    @Test
    void whatLandedInPartIsRemarkedUpon() {
        assertThat(run.out())
                .contains("people.csv line 7: workPhone is kept as written, but is not a valid phone number")
                .contains("people.csv line 8: url is not kept: it is not an http or https link")
                .containsPattern("people.csv line 9: its Phone leads to contact [-0-9a-f]{36}, which already owned it");
    }

    @Test
    void oneMergePlanIsShownInFullWithTheRuleOfEachField() {
        assertThat(run.out())
                .containsPattern("FIELD +VALUE +FROM +RULE")
                .containsPattern("type +Curated +person +STRONGER_TYPE")
                .containsPattern("firstName +Ingrid +person +ONLY_VALUE")
                .containsPattern("otherPhone +\\S+ 202-555-011[12] +(caller|person) +(NEWEST_VALUE|TARGET_ON_TIE)")
                .containsPattern("cellPhone +\\S+ 202-555-011[12] +(person|caller) +MOVED_TO_FREE_FIELD");
    }

    @Test
    void identifiersLeadToThePersonAndSearchFindsThem() {
        assertThat(run.out())
                .contains("lookup Phone +1 202-555-0111: Ingrid Maren Solvang (Curated, merge set of 9)")
                .contains("lookup SocialTwitter 900000001: Ingrid Maren Solvang (Curated, merge set of 9)")
                .contains("search \"Solvang\": 1 found, first Ingrid Maren Solvang")
                .contains("search \"202-555-0101\": 1 found, first Ingrid Maren Solvang")
                .contains("search \"Harbour\": 3 found, first Grace Ann Okafor");
    }

    @Test
    void progressGoesToTheErrorStream() {
        assertThat(run.err().lines())
                .containsExactly(
                        "creating people: 10 of 10",
                        "taking calls from offices: 16 of 16",
                        "attaching notes: 16 of 16");
    }
}
