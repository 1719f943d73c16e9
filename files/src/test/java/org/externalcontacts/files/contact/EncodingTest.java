package org.externalcontacts.files.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever program wrote the bytes, a contact gets the characters that were meant, or the row is told. */
class EncodingTest {

    private static final String PEOPLE = "firstName,lastName\nZoë,Wiśniewski\n光,山田\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkTellsTheEncodingAndIsNoPartOfTheFirstHeading(String charset) {
        Loading loading = Loading.of("\uFEFF" + PEOPLE, Charset.forName(charset));

        assertThat(loading.firstNames()).containsExactly("Zoë", "光");
        assertThat(loading.file().get().format()).isEqualTo("CSV in " + charset + ", separated by ,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutMarkIsRecognised(String charset) {
        assertThat(Loading.of(PEOPLE, Charset.forName(charset)).firstNames()).containsExactly("Zoë", "光");
    }

    @Test
    void aMarkIsBelievedMoreThanWhoeverNamedTheEncoding() {
        byte[] bytes = ("\uFEFF" + PEOPLE).getBytes(StandardCharsets.UTF_8);

        assertThat(Loading.of(Loading.source(bytes).in(WINDOWS)).firstNames()).containsExactly("Zoë", "光");
    }

    @Test
    void aMarkBeforeVCardsIsNoPartOfThem() {
        assertThat(Loading.of("\uFEFFBEGIN:VCARD\r\nVERSION:3.0\r\nN:L;Zoë\r\nEND:VCARD", StandardCharsets.UTF_16LE)
                        .firstNames())
                .containsExactly("Zoë");
    }

    @Test
    void bytesThatAreNoUtf8CostTheirRowAndAreNeverStored() {
        byte[] bytes = "firstName,lastName\nAda,Lovelace\nZoë,Brontë\nBob,Smith\n\nJosé,\n".getBytes(WINDOWS);

        Loading loading = Loading.of(bytes);

        assertThat(loading.firstNames()).containsExactly("Ada", "Bob");
        assertThat(loading.refused())
                .containsExactly(
                        "3: firstName contains bytes that are not text in UTF-8; is the file in another encoding, such as windows-1252?",
                        "6: firstName contains bytes that are not text in UTF-8; is the file in another encoding, such as windows-1252?");
    }

    @Test
    void anEncodingThatIsNamedIsUsed() {
        byte[] bytes = "firstName\nZoë\n“Ada”\n".getBytes(WINDOWS);

        assertThat(Loading.of(Loading.source(bytes).in(WINDOWS)).firstNames()).containsExactly("Zoë", "“Ada”");
    }

    @ParameterizedTest
    @CsvSource({"ISO-2022-JP", "Shift_JIS", "GB18030", "windows-1251", "UTF-16"})
    void anyEncodingOfTheJdkCanBeNamed(String charset) {
        String name = charset.equals("windows-1251") ? "Анна" : "光";
        byte[] bytes = ("firstName,workEmail\n" + name + ",a@example.org\n").getBytes(Charset.forName(charset));

        assertThat(Loading.of(Loading.source(bytes).in(Charset.forName(charset)))
                        .firstNames())
                .containsExactly(name);
    }

    @Test
    void quotationMarksOfWindowsThatAreReadAsLatin1AreNotStored() {
        byte[] bytes = "firstName,lastName\nO’Hara,X\nAda,Y\n".getBytes(WINDOWS);

        Loading loading = Loading.of(Loading.source(bytes).in(StandardCharsets.ISO_8859_1));

        assertThat(loading.firstNames()).containsExactly("Ada");
        assertThat(loading.refused())
                .singleElement()
                .asString()
                .startsWith("2: firstName contains bytes that are not text");
    }

    @Test
    void aCharacterThatWasLostBeforeIsNotStored() {
        Loading loading = Loading.of("firstName,lastName\nZo\uFFFD,X\nAda,Y\n");

        assertThat(loading.firstNames()).containsExactly("Ada");
        assertThat(loading.refused()).singleElement().asString().startsWith("2: firstName");
    }

    @Test
    void damageInAColumnThatIsNotUsedCostsTheRowToo() {
        Loading loading = Loading.of("firstName,Notes\nAda,caf\u00e9\nBob,\n", WINDOWS);

        assertThat(loading.firstNames()).containsExactly("Bob");
        assertThat(loading.refused()).singleElement().asString().startsWith("2: Notes contains bytes");
    }

    @Test
    void aHeaderThatCannotBeDecodedRefusesTheFile() {
        assertThat(Loading.of("firstName,Straße\nAda,x\n", WINDOWS).failure())
                .startsWith("people.csv: the header contains bytes that are not text in UTF-8");
    }

    @Test
    void aFileThatEndsInTheMiddleOfACharacterLosesItsLastRowOnly() {
        byte[] whole = "firstName\nAda\nZoë".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);

        Loading loading = Loading.of(cut);

        assertThat(loading.firstNames()).containsExactly("Ada");
        assertThat(loading.refused()).singleElement().asString().startsWith("3: ");
    }

    @ParameterizedTest
    @CsvSource({"504B0304, ZIP", "D0CF11E0, spreadsheet", "1F8B0800, gzip", "25504446, PDF"})
    void whatIsNoTextAtAllIsCalledByItsName(String bytes, String name) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(HexFormat.of().parseHex(bytes));
        file.writeBytes(new byte[100]);

        assertThat(Loading.of(file.toByteArray()).failure()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n  \n", "\uFEFF"})
    void anEmptyFileIsSaidToBeEmpty(String text) {
        assertThat(Loading.of(text).failure()).isEqualTo("people.csv: is empty");
    }
}
