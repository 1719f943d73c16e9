package org.externalcontacts.files.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.nio.file.Path;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.files.text.FileSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Separators, headers, quotes and rows as spreadsheets and people write them. */
class TableTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFoundInTheHeader(String separator) {
        Loading loading = Loading.of(String.join(separator, "firstName", "lastName", "title") + "\n"
                + String.join(separator, "Ada", "\"King" + separator + " Countess\"", "of ,;|")
                        .replace("of ,;|", "\"of ,;|\"")
                + "\n");

        assertThat(loading.firstNames()).containsExactly("Ada");
        assertThat(loading.profile().name().last()).contains("King" + separator + " Countess");
        assertThat(loading.profile().title()).contains("of ,;|");
    }

    @Test
    void aSeparatorThatIsPartOfAHeadingDoesNotDeceive() {
        assertThat(Loading.of("Notes, remarks, and so on;firstName;lastName\nx;Ada;Lovelace\n")
                        .firstNames())
                .containsExactly("Ada");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {"sep=;~;", "SEP=;~;", "\"sep=;\"~;", "sep=^~^", "sep=,~,", "sep=:~:"})
    void theLineOfASpreadsheetNamesTheSeparator(String line, String separator) {
        Loading loading =
                Loading.of("\uFEFF" + line + "\r\nfirstName" + separator + "lastName\r\nAda" + separator + "x\r\n");

        assertThat(loading.firstNames()).containsExactly("Ada");
        assertThat(loading.rows().head().line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=", "sep=ab", "sep=\"", "sep=x"})
    void aLineThatNamesNoSeparatorIsRefused(String line) {
        assertThat(Loading.of(line + "\nfirstName\nAda\n").failure()).contains("sep=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FirstName",
                "FIRSTNAME",
                "first name",
                "First_Name",
                "first-name",
                " firstName ",
                "\"First Name\"",
                "First.Name",
                "\u00A0firstName"
            })
    void headingsAreReadWhateverTheirCaseBlanksAndUnderscores(String heading) {
        assertThat(Loading.of(heading + ",work e-mail\nAda,ada@example.org\n").firstNames())
                .containsExactly("Ada");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "firstName,lastName\nAda,Lovelace\n\n",
                "\n\nfirstName,lastName\n\n \nAda,Lovelace",
                "firstName,lastName\r\nAda,Lovelace\r\n\r\n,\r\n",
                "firstName,lastName\rAda,Lovelace\r\r",
                "firstName,lastName\n , \nAda,Lovelace\n,,,,\n\t\n\u00A0\n"
            })
    void blankLinesAndBlankRowsCountForNothing(String text) {
        Loading loading = Loading.of(text);

        assertThat(loading.firstNames()).containsExactly("Ada");
        assertThat(loading.refused()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada,Lovelace,ada@example.org\nBob,Smith,bob@example.org\n",
                "Ada,Lovelace,+44 20 7946 0000\n",
                "Ada\n",
                "firstName lastName\nAda Lovelace\n",
                "Contacts of 2026\nfirstName,lastName\n"
            })
    void withoutHeaderNobodyIsEaten(String text) {
        Loading loading = Loading.of(text);

        assertThat(loading.failure())
                .isEqualTo("people.csv: the first row contains no known heading; is the header row missing?");
        assertThat(loading.rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada,Title,ada@example.org", "Name,+44 20 7946 0000", "City,https://example.org"})
    void aFirstRowOfValuesIsNoHeaderThoughOneOfThemIsAHeadingToo(String row) {
        assertThat(Loading.of(row + "\nBob,Smith,x\n").failure()).contains("is the header row missing?");
    }

    @ParameterizedTest
    @CsvSource({
        "'firstName,firstName', firstName",
        "'firstName,x,First Name', First Name",
        "'email,Notes,E-Mail', E-Mail"
    })
    void aHeadingThatIsThereTwiceRefusesTheFile(String header, String twice) {
        assertThat(Loading.of(header + "\nAda,Bob,Eve\n").failure())
                .isEqualTo("people.csv: the header contains " + twice + " twice");
    }

    @Test
    void headingsThatAreNotUsedMayRepeatAndMayBeMissing() {
        Loading loading = Loading.of("firstName,,Notes,Notes,\nAda,1,2,3,4\n");

        assertThat(loading.firstNames()).containsExactly("Ada");
        assertThat(loading.used()).containsExactly("firstName");
        assertThat(loading.unused())
                .containsExactly("column 2 without heading", "Notes", "Notes", "column 5 without heading");
    }

    @Test
    void rowsWithTooManyOrTooFewColumnsAreToldAndNeverShifted() {
        Loading loading = Loading.of(
                "firstName,lastName,title\nAda,Lovelace\nBob,Smith,Mr,too\nEve,Miller,Dr\nTom\n,Jones,x,\nKim,Lee,Prof,,,\n");

        assertThat(loading.profiles().map(profile -> profile.name().spoken()))
                .containsExactly("Eve Miller", "Jones", "Kim Lee");
        assertThat(loading.refused())
                .containsExactly(
                        "2: has 2 columns, the header has 3",
                        "3: has 4 columns, the header has 3",
                        "5: has 1 columns, the header has 3");
    }

    @Test
    void aRowMayEndBeforeColumnsWithoutHeading() {
        Loading loading = Loading.of("firstName,lastName,,\nAda,Lovelace\nBob,Smith,\nEve,Miller,,x\nTom\n");

        assertThat(loading.firstNames()).containsExactly("Ada", "Bob", "Eve");
        assertThat(loading.refused()).containsExactly("5: has 1 columns, the header has 4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada,\"Lovelace,ada@example.org\nBob,Smith,bob@example.org\nEve,Miller,eve@example.org\n",
                "Ada,\"Lovelace,ada@example.org\nBob,Smith,bob@example.org\nEve,\"Miller\",eve@example.org",
                "Ada,\"Lovelace,ada@example.org\nBob,Smith,bob@example.org\n\"Eve\",Miller,\"eve@example.org\"\n",
                "\"Ada,Lovelace,ada@example.org\nBob,Smith,bob@example.org\nEve,Miller,eve@example.org\n",
                "Ada,Lovelace,\"ada@example.org\nBob,Smith,bob@example.org\n\nEve,Miller,eve@example.org\n",
                "Ada,\"Love\"lace,ada@example.org\nBob,Smith,bob@example.org\nEve,Miller,eve@example.org\n"
            })
    void aQuoteThatIsNotClosedCostsItsOwnLineOnly(String rows) {
        Loading loading = Loading.of("firstName,lastName,workEmail\n" + rows);

        assertThat(loading.firstNames()).containsExactly("Bob", "Eve");
        assertThat(loading.refused()).containsExactly("2: a quoted value is not closed");
    }

    @Test
    void twoQuotesThatAreNotClosedSwallowNobodyBetweenThem() {
        Loading loading = Loading.of(
                "firstName,lastName,title\nAda,\"Lovelace,x\nBob,Smith,y\nEve,Miller\",z,\"w\nTom,\"Jones,z\nKim,Lee,z\n");

        assertThat(loading.firstNames()).contains("Bob", "Kim").doesNotContain("Ada", "Eve", "Tom");
        assertThat(loading.refused()).hasSize(3).first().asString().startsWith("2: ");
    }

    @Test
    void aQuotedValueMayHoldSeparatorsQuotesAndLines() {
        Loading loading = Loading.of(
                "firstName,lastName,address1\r\n\"Ada \"\"Augusta\"\"\", \"King, Countess\",\"1 Street\r\nTown\"\r\nBob,Smith,5\" lane\r\n");

        assertThat(loading.firstNames()).containsExactly("Ada \"Augusta\"", "Bob");
        assertThat(loading.profile().name().last()).contains("King, Countess");
        assertThat(loading.profile().address().address1()).contains("1 Street\nTown");
        assertThat(loading.rows().map(ContactLoader.Loaded::line)).containsExactly(2L, 4L);
    }

    /** Whatever the lines inside look like: a text of several lines may well hold a list, a row of another table, or an address. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann,Lee,\"first line\nred, green, blue\nlast\"\n",
                "Ann,\"Lee\nBob,Smith,y\nMiller\",x\n",
                "Ann,\"a\nBob,Smith,y\",x\n",
                "\"Ann\nBob,Smith,y\nEve\",Lee,x\n",
                "Ann,Lee,\"a\nBob,Smith,y\"\n",
                "Ann,Lee,\"a\nBob,Smith,y\",,\n",
                "Ann,Lee,\"a\nBob,\"\"Smith\"\",y\nz\"\n",
                "\"Ann\nx,y,z\",\"Lee\nx,y,z\nw\",\"a\nx,y,z\nb\"\n"
            })
    void aRowOfAsManyValuesAsTheHeaderIsOneRowWhateverLinesItsValuesHold(String row) {
        Loading loading = Loading.of("firstName,lastName,title\n" + row + "Kim,Lee,Prof\n");

        assertThat(loading.refused()).isEmpty();
        assertThat(loading.firstNames()).hasSize(2).first().asString().startsWith("Ann");
    }

    @Test
    void linesInAValueBeforeColumnsWithoutHeadingMakeNobody() {
        assertThat(Loading.of("firstName,lastName,title,,\nAnn,Lee,\"a\nred,green,blue,,\nb\"\nKim,Lee,Prof\n")
                        .firstNames())
                .containsExactly("Ann", "Kim");
    }

    @Test
    void everyBadRowIsToldWithItsLineAndAllItsReasonsAndTheRestIsLoaded() {
        Loading loading = Loading.of("firstName,workEmail,url\nAda,ada@example.org,\n" + "X".repeat(1001)
                + ",x,\nEve,,\n,,https://ok.example\n" + "Tom,@,\n" + "X".repeat(1001) + ",,\n");

        assertThat(loading.firstNames()).containsExactly("Ada", "Eve");
        assertThat(loading.contacts()).hasSize(3);
        assertThat(loading.refused())
                .containsExactly(
                        "3: firstName has 1001 characters, at most 1000 are allowed; workEmail is not an e-mail address",
                        "6: workEmail is not an e-mail address",
                        "7: firstName has 1001 characters, at most 1000 are allowed");
    }

    @Test
    void aRowWithNothingThatAContactHasIsTold() {
        assertThat(Loading.of("firstName,Notes\n,only a note\n").refused()).containsExactly("2: contact is empty");
    }

    @Test
    void twoValuesForOneFieldAreToldUnlessTheyAreTheSame() {
        Loading loading = Loading.of(
                "firstName,Given Name,lastName\nAda,Augusta,Lovelace\nBob,Bob,Smith\nEve,,Miller\n,Kim,Lee\n");

        assertThat(loading.firstNames()).containsExactly("Bob", "Eve", "Kim");
        assertThat(loading.refused())
                .containsExactly(
                        "2: firstName is given more than once, with different values, in firstName and Given Name");
    }

    @Test
    void phonesAndEmailsThatFindTheirFieldTakenMoveAndSayWhere() {
        Loading loading = Loading.of("""
                lastName,phone,work phone,business phone,mobile,home phone,other phone
                One,202-555-0101,202-555-0102,,202-555-0103,,
                Two,1,2,3,4,5,6
                """);

        assertThat(loading.profile().phones().work().flatMap(phone -> phone.e164()))
                .contains("+12025550101");
        assertThat(loading.profile().phones().other().flatMap(phone -> phone.e164()))
                .contains("+12025550102");
        assertThat(loading.remarks())
                .contains("2: work phone is kept as otherPhone: workPhone is taken")
                .contains("3: work phone is not kept: all of workPhone, cellPhone, homePhone, otherPhone are taken")
                .contains(
                        "3: business phone is not kept: all of workPhone, cellPhone, homePhone, otherPhone are taken");
    }

    @Test
    void rowsOfOneKeyMakeOneContactAndTheOtherLinesAreTold() {
        Loading loading =
                Loading.of("id,firstName,workEmail\nP1,Ada,\nP1,Bob,\nP2,Eve,x\nP2,Tom,\n,Kim,\n,Lee,\nP1,Joe,\n");

        assertThat(loading.firstNames()).containsExactly("Ada", "Tom", "Kim", "Lee");
        assertThat(loading.refused())
                .containsExactly(
                        "3: has the same key as line 2",
                        "4: workEmail is not an e-mail address",
                        "8: has the same key as line 2");
    }

    @Test
    void ofSeveralColumnsWithIdsTheOneOfTheOtherSystemIsTheKey() {
        Loading loading = Loading.of("id,External ID,firstName\n1,A,Ada\n1,B,Bob\n2,A,Eve\n");

        assertThat(loading.firstNames()).containsExactly("Ada", "Bob");
        assertThat(loading.used()).containsExactly("External ID (key of the row)", "firstName");
        assertThat(loading.unused()).containsExactly("id");
    }

    @Test
    void aPhoneThatAnotherHasAndOneThatCannotBeReadAreRemarkedUpon() {
        Loading loading = Loading.of("firstName,workPhone\nAda,202-555-0101\nBob,(202) 555-0101\nEve,ask the desk\n");

        String ada = loading.contacts().head().id().text();
        assertThat(loading.remarks())
                .containsExactly(
                        "3: its Phone leads to contact " + ada + ", which already owned it",
                        "4: workPhone is kept as written, but is not a valid phone number");
    }

    @Test
    void anOrganizationIsMadeOnceAndOnlyForContactsThatAreMade() {
        Loading loading =
                Loading.of("firstName,Company,workEmail\nAda,Acme,\nBob,Acme,\nEve,Other,x\nTom,,\n,Third,\n");

        assertThat(loading.organizations()).isEqualTo(2);
        List<OrganizationId> ofEach = loading.profiles().flatMap(ContactProfile::organization);
        assertThat(ofEach).hasSize(3);
        assertThat(ofEach.distinct()).hasSize(2);
        assertThat(ofEach.get(0)).isEqualTo(ofEach.get(1));
    }

    @Test
    void usedAndUnusedColumnsAreTold() {
        Loading loading = Loading.of("id,First Name,workPhone,party,COMPANY\n1,Ada,,x,\n");

        assertThat(loading.used())
                .containsExactly(
                        "id (key of the row)", "First Name", "workPhone", "COMPANY (externalOrganization, by name)");
        assertThat(loading.unused()).containsExactly("party");
    }

    @Test
    void aWholeNameIsTheLastNameUnlessThereIsAFirstOrLastOne() {
        Loading loading = Loading.of("name,firstName,email\nAda Lovelace,,\nBob Smith,Bob,\n");

        assertThat(loading.profiles().map(profile -> profile.name().last().getOrElse("")))
                .containsExactly("Ada Lovelace", "");
    }

    @ParameterizedTest
    @CsvSource({
        "'Middle Name,Name', 'B,Ann B Lee', Name",
        "'Name,First Name', 'Ann Lee,Ann', Name",
        "'First Name,Last Name,Full Name', 'Ann,Lee,Ann Lee-Smith', Full Name",
        "'lastName,address,street', 'Lee,1 Lane,2 Street', address",
        "'lastName,address,street,city', 'Lee,\"2 Street, London, Flat 3\",2 Street,London', address",
        "'lastName,Home Address,Home Street', 'Lee,1 Lane,2 Street', Home Address"
    })
    void aWholeThatHoldsMoreThanItsPartsIsRemarkedUpon(String header, String row, String column) {
        assertThat(Loading.of(header + "\n" + row + "\n").remarks())
                .containsExactly(
                        "2: " + column + " is not kept: its parts are also given, and do not include all of it");
    }

    @Test
    void aWholeThatItsPartsSayTooIsNot() {
        Loading loading = Loading.of("""
                Name,First Name,Last Name,Salutation,address,street,country
                "Lee, Dr. ANN",Ann,Lee,Dr,"1 Lane
                France",1 Lane,France
                """);

        assertThat(loading.remarks()).isEmpty();
    }

    @Test
    void aRowWithABlankColumnTooManyMayBeShiftedAndSaysSo() {
        assertThat(Loading.of("name,title,company\nLee, Ann,Boss,\nKim,Prof,Acme\n")
                        .remarks())
                .containsExactly("2: has 4 columns, the header has 3: if a value contains an unquoted separator, "
                        + "the columns after it are shifted");
    }

    @Test
    void aLabelWithoutItsValuesIsNotUsed() {
        assertThat(Loading.of("firstName,Phone 1 - Label,Phone 2 - Label,Phone 2 - Type,Phone 2 - Value\nAda,x,y,z,1\n")
                        .unused())
                .containsExactly("Phone 1 - Label", "Phone 2 - Type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "ftp://example.org", "www.example.org/x"})
    void aLinkThatIsNoneIsRemarkedUponAndCostsNobody(String url) {
        Loading loading = Loading.of("firstName,url\nAda," + url + "\n");

        assertThat(loading.firstNames()).containsExactly("Ada");
        assertThat(loading.remarks()).containsExactly("2: url is not kept: it is not an http or https link");
    }

    @Test
    void aColumnOfYesAndNoTakesNothingElse() {
        Loading loading = Loading.of("firstName,surveyOptOut\nAda,TRUE\nBob,no\nEve,maybe\nKim,\n");

        assertThat(loading.profiles().map(profile -> profile.surveyOptOut().getOrNull()))
                .containsExactly(true, false, null);
        assertThat(loading.refused()).containsExactly("4: surveyOptOut must be true or false");
    }

    @Test
    void aFileThatIsNotThereOrIsADirectoryIsNamed() {
        assertThat(Loading.of(FileSource.at(Path.of("none.csv"))).failure()).isEqualTo("none.csv: no such file");
        assertThat(Loading.of(FileSource.at(Path.of("src"))).failure()).isEqualTo("src: is a directory");
    }
}
