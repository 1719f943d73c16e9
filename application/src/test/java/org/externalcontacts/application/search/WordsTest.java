package org.externalcontacts.application.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.externalcontacts.application.search.SearchSamples.contact;
import static org.externalcontacts.application.search.SearchSamples.named;
import static org.externalcontacts.application.search.SearchSamples.organization;
import static org.externalcontacts.application.search.SearchSamples.words;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.UUID;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.organization.Organization;
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

@DisplayName("The words of a record (rules 5.3, 20.1)")
class WordsTest {

    private static final DataSchema SCHEMA = new DataSchema(
            new SchemaId(new UUID(0, 7)),
            1,
            SchemaTarget.CONTACT,
            SchemaDraft.of(
                    "Every kind",
                    FieldDefinition.of("a_text", FieldType.TEXT),
                    FieldDefinition.of("b_longtext", FieldType.LONG_TEXT),
                    FieldDefinition.of("c_identifier", FieldType.IDENTIFIER),
                    FieldDefinition.of("d_tag", FieldType.TAG),
                    FieldDefinition.of("e_url", FieldType.URL),
                    FieldDefinition.of("f_number", FieldType.NUMBER)),
            Option.none(),
            SearchSamples.NOW);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "O'Brien-Smith    | obriensmith briensmith smith",
                "van den Berg     | van den berg",
                "Zoë-Ann          | zoeann ann",
                "(株)日立　製作所  | 株日立 日立 立 製作所 作所 所",
                "㈱日立           | 株日立 日立 立",
                "山田太郎          | 山田太郎 田太郎 太郎 郎",
                "佐々木            | 佐々木 々木 木",
                "ローラ            | ろーら ら",
                "สมชาย            | สมชาย มชาย ชาย าย ย",
                "ວິໄລ              | ວິໄລ ໄລ ລ",
                "កុល              | កុល ល",
                "田中Ada3          | 田中ada3 中ada3 ada3",
                "김철수            | 김철수",
                "کریم              | كريم",
                "Qurʼan            | quran an",
                "محـمد             | محمد",
                "Müller-Lüdenscheidt | mullerludenscheidt ludenscheidt muellerluedenscheidt luedenscheidt",
                "Strauß            | strauss",
                "राम              | राम",
                "🎉Party          | party",
                "-- & --          | ''",
                "Ele\u0301na      | elena"
            })
    void beginWhereLettersDoAndEndAtABlank(String last, String words) {
        Contact contact = contact(ContactProfile.builder()
                .name(PersonName.builder().last(last).build())
                .build());

        assertThat(words(contact).beginnings()).containsExactly(words.isEmpty() ? new String[0] : words.split(" "));
    }

    @Test
    void areThoseOfNamesAndTitleButNotOfTheSalutation() {
        Contact contact = contact(ContactProfile.builder()
                .name(PersonName.of("Ada", "Lovelace").toBuilder()
                        .middle("Augusta")
                        .salutation("Countess")
                        .build())
                .title("Chief Analyst")
                .build());

        assertThat(words(contact).beginnings()).containsExactly("ada", "augusta", "lovelace", "chief", "analyst");
    }

    @Test
    void ofAnEmailAreThePartsBeforeTheSignAndTheDomain() {
        Contact contact = contact(ContactProfile.builder()
                .workEmail("Ada.King@Mail.Example.org")
                .personalEmail("_x@y.de")
                .otherEmail("büro@köln.de")
                .build());

        assertThat(words(contact).beginnings())
                .containsExactly(
                        "adakingmailexampleorg",
                        "kingmailexampleorg",
                        "mailexampleorg",
                        "xyde",
                        "yde",
                        "burokolnde",
                        "kolnde",
                        "buerokoelnde",
                        "koelnde",
                        "buroxnklnsnade",
                        "xnklnsnade",
                        "bueroxnklnsnade");
    }

    @Test
    void ofAPhoneAreItsDigitsWithAndWithoutCountryCode() {
        Contact contact = contact(ContactProfile.builder()
                .workPhone("317-555-1234")
                .cellPhone("+33 1 00 00 00 01")
                .homePhone("+352 621 123 456")
                .build());

        assertThat(words(contact).beginnings())
                .containsExactly("13175551234", "3175551234", "33100000001", "100000001", "352621123456", "621123456");
    }

    @Test
    @DisplayName("Rule 2.4: a number that is not E.164 is not searchable")
    void leaveOutPhonesThatCannotBeRead() {
        Contact contact = contact(ContactProfile.builder().workPhone("ext. 12").build());

        assertThat(words(contact).beginnings()).isEmpty();
    }

    @Test
    void ofAPhoneShownInAnotherWayAreItsDigits() {
        for (Option<String> shown : List.of(
                Option.<String>none(), Option.some("12345"), Option.some("1 2345"), Option.some("+12345 678"))) {
            PhoneNumber phone = PhoneNumber.builder()
                    .display(shown)
                    .acceptsSms(true)
                    .e164("+12345678")
                    .build();
            Contact contact = named("Ada", "King");
            Contact reachable =
                    contact.rewritten(ContactProfile.builder().workPhone(phone).build(), SearchSamples.NOW);

            assertThat(words(reachable).beginnings()).as(shown.toString()).containsExactly("12345678");
        }
    }

    @Test
    void ofSocialAccountsAreTheNamesThatAreShown() {
        Contact contact = contact(ContactProfile.builder()
                .twitter(TwitterId.builder()
                        .id("42")
                        .name("Ada K")
                        .screenName("@a_king")
                        .build())
                .line(new LineId(List.of("U1"), Option.some("Lina")))
                .facebook(new FacebookId(List.of("F1"), Option.some("Faye")))
                .whatsApp(new WhatsAppId(Option.some(PhoneNumber.of("+13175551234")), Option.some("Wanda")))
                .build());

        assertThat(words(contact).beginnings())
                .containsExactly("aking", "king", "ada", "k", "lina", "faye", "wanda", "13175551234", "3175551234");
    }

    @Test
    void ofCustomFieldsAreTextsAndWholeIdentifiersAndTags() {
        Words words =
                Words.of(contact(ContactProfile.builder().customFields(fields()).build()), fields -> List.of(SCHEMA));

        assertThat(words.beginnings()).containsExactly("free", "text", "long", "text2");
        assertThat(words.wholes()).containsExactly("id 7/a", "top customer", "vip");
        assertThat(words.hasWhole("vip")).isTrue();
        assertThat(words.hasWhole("vi")).isFalse();
    }

    @Test
    void ofCustomFieldsAreNoneWithoutTheirSchema() {
        Words words =
                words(contact(ContactProfile.builder().customFields(fields()).build()));

        assertThat(words.beginnings()).isEmpty();
        assertThat(words.wholes()).isEmpty();
    }

    @Test
    void ofAnOrganizationAreNameKindIndustryPhonesHandleTagsAndTexts() {
        Organization organization = organization(OrganizationProfile.builder()
                .name("Acme & Sons")
                .companyType("Private")
                .industry("Tools")
                .phoneNumber("317-555-1234")
                .faxNumber("+33100000001")
                .twitter(TwitterId.ofScreenName("acme_inc"))
                .tags(List.of("big deal"))
                .customFields(fields())
                .build());

        assertThat(Words.of(organization, fields -> List.of(SCHEMA)).beginnings())
                .contains("acme", "sons", "private", "tools", "13175551234", "100000001", "acmeinc", "inc", "big")
                .contains("free");
        assertThat(Words.ofName(organization).beginnings()).containsExactly("acme", "sons");
    }

    @Test
    void countToTheirSixtyFourthCharacter() {
        Words words = words(named("a".repeat(1000), "b".repeat(63) + "𐐨𐐩"));

        assertThat(words.beginnings()).contains("a".repeat(64)).allMatch(word -> word.length() <= Words.LONGEST);
        assertThat(words.hasBeginning("b".repeat(63))).isTrue();
    }

    @Test
    void areNeverCutInsideACharacter() {
        assertThat(words(named("Ada", "b".repeat(63) + "𐐨𐐩")).hasBeginning("b".repeat(63) + "\uD801"))
                .isFalse();
        assertThat(words(named("Ada", "b".repeat(62) + "𐐨𐐩")).hasBeginning("b".repeat(62) + "𐐨"))
                .isTrue();
    }

    @Test
    void countLettersAndNotThePunctuationBetweenThem() {
        Contact contact = contact(ContactProfile.builder()
                .workEmail("a" + "-".repeat(130) + "b@example.org")
                .title("x" + "'".repeat(300) + "yz")
                .build());

        assertThat(words(contact).beginnings())
                .containsExactly("xyz", "yz", "abexampleorg", "bexampleorg", "exampleorg");
    }

    @Test
    void endAtTheSameBlanksAsKeywordsDo() {
        for (char c = 1; c < Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate(c)) {
                String text = "ada" + c + "king";
                assertThat(SearchSamples.finds(text, named("Eve", text)))
                        .as("U+%04X", (int) c)
                        .isTrue();
            }
        }
    }

    @Test
    void countOnceHoweverOftenTheyOccur() {
        Contact contact = contact(ContactProfile.builder()
                .name(PersonName.of("Ada", "ada"))
                .title("a-".repeat(500))
                .build());

        assertThat(words(contact).beginnings()).hasSize(65).contains("ada", "a", "a".repeat(64));
    }

    private static CustomFields fields() {
        return CustomFields.of(SCHEMA.ref())
                .with("a_text", CustomValue.text("Free text"))
                .with("b_longtext", CustomValue.text("Long text2"))
                .with("c_identifier", CustomValue.text(" ID 7/Ä "))
                .with("d_tag", CustomValue.tags("Top Customer", "VIP"))
                .with("e_url", CustomValue.text("https://example.org"))
                .with("f_number", CustomValue.number(7))
                .with("unknown", CustomValue.text("unknown"));
    }
}
