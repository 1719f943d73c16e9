package org.externalcontacts.application.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.externalcontacts.application.search.SearchSamples.PHONES;
import static org.externalcontacts.application.search.SearchSamples.contact;
import static org.externalcontacts.application.search.SearchSamples.finds;
import static org.externalcontacts.application.search.SearchSamples.named;
import static org.externalcontacts.application.search.SearchSamples.organization;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.UUID;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.FieldType;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaTarget;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text that a user typed (rules 5.3, 20.1)")
class SearchTextTest {

    private static final Contact FRENCH =
            contact(ContactProfile.builder().workPhone("+33 6 12 34 56 78").build());
    private static final Contact GERMAN =
            contact(ContactProfile.builder().workPhone("+49 30 123456").build());
    private static final Contact AMERICAN =
            contact(ContactProfile.builder().workPhone("317-555-1234").build());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Brien-Smith",
                "o'brien",
                "OBRIEN",
                "brien smith",
                "smith",
                "ZOE o’brien",
                "zoë",
                "Zoe\u0308",
                "  zo \t smi  ",
                "zoe\u3000smith",
                "zoe\u00A0smith",
                "Ｚｏｅ",
                "-smith!",
                "zoe & smith"
            })
    void findsANameHoweverItIsTyped(String typed) {
        assertThat(finds(typed, named("Zoë", "O'Brien-Smith"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rien", "mith", "zoe jones", "zoes", "zoesmith"})
    void findsOnlyWhatEveryKeywordBegins(String typed) {
        assertThat(finds(typed, named("Zoë", "O'Brien-Smith"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "STRASSE, Straße",
        "straße, STRASSE",
        "ΣΟΦΟΣ, Σοφός",
        "istanbul, İstanbul",
        "㈱日立, ㈱日立製作所",
        "김, 김철수",
        "𐐨, 𐐀𐐁",
        "lukasz, Łukasz",
        "party, 🎉Party",
        "muller, Müller",
        "mueller, Müller",
        "müller, Müller",
        "MÜLLER, Mueller",
        "mü, Mueller",
        "mueller, Mueller",
        "goethe, Göthe",
        "göthe, Goethe",
        "händel, Hændel",
        "haendel, Händel",
        "søren, Soeren",
        "soeren, Søren",
        "åse, Aase",
        "samuel, Samuel",
        "weiss, Weiß",
        "weiß, Weiss",
        "büro, Buero",
        "太郎, 山田太郎",
        "タロウ, やまだたろう",
        "ﾔﾏﾀﾞ, ヤマダ",
        "ชาย, สมชาย",
        "محمد, محـــمد",
        "علی, على",
        "فاطمه, فاطمة",
        "۱۲۳, 123",
        "hawaii, Hawaiʻi",
        "o'brien, O´Brien",
        "obrien, Oʼbrien",
        "ερμης, ΕΡΜΗΣ",
        "нгуен, НГУЕН"
    })
    void findsNamesOfAnyScript(String typed, String last) {
        assertThat(finds(typed, named("太郎", last))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"muller, Mueller", "samul, Samuel", "기, 김", "か, がま", "shmitt, Schmitt"})
    void findsNoOtherName(String typed, String last) {
        assertThat(finds(typed, named("Ada", last))).isFalse();
    }

    @Test
    void findsWhateverIsStoredByEachOfItsWordsAndTheirBeginnings() {
        Texts texts = new Texts(5);
        for (int count = 0; count < 3_000; count++) {
            String name = texts.ofAnyScripts(12);
            Words words = Words.of(organization(OrganizationProfile.of("Acme " + name)), fields -> List.empty());
            for (String word :
                    Blanks.split(name).filter(word -> !Folding.letters(word).isEmpty())) {
                String folded = Folding.letters(word);
                assertThat(finds(word, words)).as("%s by %s", name, word).isTrue();
                for (int end = 1; end <= folded.codePointCount(0, folded.length()); end++) {
                    String beginning = folded.substring(0, folded.offsetByCodePoints(0, end));
                    assertThat(finds(beginning, words))
                            .as("%s by %s", name, beginning)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void findsFamilyAndGivenNameWithAWideBlankBetween() {
        assertThat(finds("山田　太郎", named("太郎", "山田"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ada.king@example.org", "ADA.KING@", "ada", "king", "king@example", "@example", "example.org"})
    void findsAnEmailByItsParts(String typed) {
        assertThat(finds(
                        typed,
                        contact(ContactProfile.builder()
                                .workEmail("Ada.King@Example.org")
                                .build())))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+33612345678",
                "+33 6 12 34 56 78",
                "+33 (0)6 12 34 56 78",
                "33612345678",
                "612345678",
                "tel:+33-6-12-34-56-78",
                "sip:+33612345678@example.org",
                "011 33 6 12 34 56 78",
                "+33 6 12 34 56 78 x12",
                "\u202A+33\u00A06\u201112\u201134\u201156\u201178\u202C",
                "+\u0663\u0663\u0666\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668",
                "06 12 34 56 78",
                "0612345678",
                "06.12.34.56.78",
                "0612",
                "3361",
                "＋３３６１２３４５６７８"
            })
    void findsANumberOfAnotherCountryInEveryForm(String typed) {
        assertThat(finds(typed, FRENCH)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "317-555-1234",
                "(317) 555-1234",
                "3175551234",
                "1 317 555 1234",
                "+1 317 555 1234",
                "+13175551234",
                "13175551234",
                "317555",
                "1317"
            })
    void findsANumberOfTheDefaultRegionInEveryForm(String typed) {
        assertThat(finds(typed, AMERICAN)).isTrue();
        assertThat(finds(typed, FRENCH)).isFalse();
    }

    @Test
    void findsE164WithoutPlusThoughItReadsAsANumberOfTheDefaultRegion() {
        assertThat(finds("4930123456", GERMAN)).isTrue();
        assertThat(finds("+1 4930123456", GERMAN)).isFalse();
    }

    @Test
    void comparesANumberWithPlusByE164Only() {
        assertThat(SearchText.of("+1 (317) 555-1234", PHONES).keywords().map(Keyword::beginnings))
                .containsExactly(List.of("13175551234"));
    }

    @Test
    void findsDigitsThatAreNoNumberAsAnyOtherWord() {
        assertThat(finds("4711", named("Ada", "4711-King"))).isTrue();
        assertThat(finds("5551234567", named("Ada", "5551234567"))).isTrue();
        assertThat(finds("0", named("Ada", "007"))).isTrue();
    }

    @Test
    void findsAFreephoneNumberByItsLetters() {
        Contact flowers =
                contact(ContactProfile.builder().workPhone("+18003569377").build());

        assertThat(finds("1-800-FLOWERS", flowers)).isTrue();
        assertThat(finds("+1 800 flowers", flowers)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jos\u00E9@m\u00FCller.example",
                "JOSE\u0301@XN--MLLER-KVA.example",
                "@xn--mller-kva",
                "m\u00FCller"
            })
    void findsAMailboxInEitherFormOfItsDomain(String typed) {
        assertThat(finds(
                        typed,
                        contact(ContactProfile.builder()
                                .workEmail("jos\u00E9@m\u00FCller.example")
                                .build())))
                .isTrue();
        assertThat(finds(
                        typed,
                        contact(ContactProfile.builder()
                                .otherEmail("jose\u0301@xn--mller-kva.example")
                                .build())))
                .isTrue();
    }

    @Test
    void takesTwoNumbersForTwoKeywords() {
        assertThat(SearchText.of("3175551234 3175559876", PHONES).keywords()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&", " - . ' ", "***", "!!!", "🎉", "\u0640", "\u02BC", "\u00B4", "\u0301", "\u2044"})
    void findsNobodyByPunctuationAlone(String typed) {
        SearchText text = SearchText.of(typed, PHONES);

        assertThat(text.isEverything()).isFalse();
        assertThat(finds(typed, named("Ada", typed))).isFalse();
        assertThat(finds(
                        typed,
                        Words.of(
                                contact(ContactProfile.builder()
                                        .surveyOptOut(true)
                                        .build()),
                                fields -> List.empty())))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u00A0", "\t\n"})
    void findsEverythingWhenItIsBlank(String typed) {
        SearchText text = SearchText.of(typed, PHONES);

        assertThat(text).isEqualTo(SearchText.everything());
        assertThat(text.isEverything()).isTrue();
        assertThat(finds(typed, named("Ada", "King"))).isTrue();
    }

    @Test
    void findsIdentifiersAndTagsAsAWholeOnlyIgnoringCase() {
        DataSchema schema = new DataSchema(
                new SchemaId(new UUID(0, 7)),
                1,
                SchemaTarget.CONTACT,
                SchemaDraft.of("Tags", FieldDefinition.of("a_tag", FieldType.TAG)),
                Option.none(),
                SearchSamples.NOW);
        Words words = Words.of(
                contact(ContactProfile.builder()
                        .title("Analyst")
                        .customFields(
                                CustomFields.of(schema.ref()).with("a_tag", CustomValue.tags("Top Customer", "C++")))
                        .build()),
                fields -> List.of(schema));

        assertThat(finds("top CUSTOMER", words)).isTrue();
        assertThat(finds("c++", words)).isTrue();
        assertThat(finds("analyst c++", words)).isTrue();
        assertThat(finds("top", words)).isFalse();
        assertThat(finds("customer", words)).isFalse();
        assertThat(finds("c", words)).isFalse();
    }

    @Test
    void readsThirtyTwoKeywordsOfTheFirstThousandCharacters() {
        assertThat(SearchText.of("a ".repeat(33), PHONES).keywords()).hasSize(SearchText.MOST_KEYWORDS);
        assertThat(SearchText.of("x".repeat(1 << 20), PHONES).whole()).hasSize(1_000);
        assertThat(SearchText.of("-".repeat(997) + "ada", PHONES).keywords().map(Keyword::beginnings))
                .containsExactly(List.of("ada"));
        assertThat(SearchText.of("ü ".repeat(1 << 20), PHONES).keywords()).hasSize(SearchText.MOST_KEYWORDS);
    }

    @Test
    void findsWordsThatAreLongerThanWhatCounts() {
        String name = "a".repeat(200);

        assertThat(finds(name, named("Ada", name))).isTrue();
        assertThat(finds(name.substring(0, 64), named("Ada", name))).isTrue();
        assertThat(finds("b" + name, named("Ada", name))).isFalse();
    }

    @Test
    void isNotFoundByWordsThatARecordLacks() {
        Contact unworded = contact(ContactProfile.builder().surveyOptOut(true).build());

        assertThat(finds("a", unworded)).isFalse();
        assertThat(finds("", unworded)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ﷺ", "aﷺb", "ﷻ", "a´b", "x﹍"})
    void findsWhateverACharacterIsMadeOfInNamesAndInBothPartsOfAnAddress(String text) {
        String local = text + "@x.example";
        String domain = "x@y" + text + ".example";
        assertThat(finds(text, named(text, "Smith"))).isTrue();
        assertThat(finds(local, mailed(local))).isTrue();
        assertThat(finds(domain, mailed(domain))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ﷺ", "صلى", "الله", "وسلم", "صلى الله عليه وسلم"})
    void findsAPhraseInOneCharacterByItsWords(String typed) {
        assertThat(finds(typed, named("محمد ﷺ", "Smith"))).isTrue();
    }

    private static Contact mailed(String address) {
        return contact(ContactProfile.builder().workEmail(address).build());
    }
}
