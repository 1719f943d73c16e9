package org.externalcontacts.files.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** vCards of all versions, as phones, mail programs and address books write them. */
class VCardTest {

    private static final String EVE = "BEGIN:VCARD\nVERSION:3.0\nFN:Eve Miller\nN:Miller;Eve;;;\nEND:VCARD\n";

    @Test
    void version3() {
        Loading loading = Loading.of("""
                BEGIN:VCARD
                VERSION:3.0
                N:Lovelace;Ada;Augusta;Lady;
                FN:Lady Ada Augusta Lovelace
                ORG:Engines\\, Inc.;Research
                TITLE:Countess
                TEL;TYPE=CELL,VOICE:+44 20 7946 0001
                TEL;TYPE=WORK;TYPE=FAX:+44 20 7946 0002
                TEL;TYPE=WORK,pref:+44 20 7946 0003
                EMAIL;TYPE=INTERNET,HOME:ada@example.org
                EMAIL;TYPE=WORK:ada@exam
                 ple.net
                ADR;TYPE=HOME:;;2 Lane;Ockham;;GU23;United Kingdom
                ADR;TYPE=WORK:;Floor 2;1 Street;London;;SW1;United Kingdom
                NOTE:first\\nof all
                URL:https://example.org/ada
                UID:1
                END:VCARD
                """);

        ContactProfile ada = loading.profile();
        assertThat(ada.name().spoken()).isEqualTo("Ada Augusta Lovelace");
        assertThat(ada.name().salutation()).contains("Lady");
        assertThat(ada.title()).contains("Countess");
        assertThat(ada.phones().cell().flatMap(PhoneNumber::e164)).contains("+442079460001");
        assertThat(ada.phones().work().flatMap(PhoneNumber::e164)).contains("+442079460003");
        assertThat(ada.emails().personal()).contains("ada@example.org");
        assertThat(ada.emails().work()).contains("ada@example.net");
        assertThat(ada.address().address1()).contains("1 Street");
        assertThat(ada.address().countryCode()).contains("GB");
        assertThat(ada.externalSystemUrl()).contains("https://example.org/ada");
        assertThat(loading.organizations()).isEqualTo(1);
        assertThat(loading.unused()).containsExactly("NOTE");
        assertThat(loading.remarks())
                .containsExactly(
                        "1: the unit of ORG is not kept: a contact has none",
                        "1: TEL is not kept: its label marks it as not for calls",
                        "1: ADR is not kept: a contact has one address");
        assertThat(loading.file().get().format()).isEqualTo("vCards in UTF-8");
    }

    @Test
    void version4WithUrisAndLabelsOfGroups() {
        Loading loading = Loading.of("""
                BEGIN:VCARD
                VERSION:4.0
                FN:Zoë Brontë
                N:Brontë;Zoë;;;
                TEL;VALUE=uri;TYPE="voice,work":tel:+44-20-7946-0001;ext=12
                item1.TEL:+44 20 7946 0002
                item1.X-ABLabel:_$!<Mobile>!$_
                EMAIL:zoe@example.org
                UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
                KIND:individual
                END:VCARD
                """);

        ContactProfile zoe = loading.profile();
        assertThat(zoe.phones().work().flatMap(PhoneNumber::e164)).contains("+442079460001");
        assertThat(zoe.phones().work().flatMap(PhoneNumber::extension)).contains(12L);
        assertThat(zoe.phones().cell().flatMap(PhoneNumber::e164)).contains("+442079460002");
        assertThat(zoe.emails().other()).contains("zoe@example.org");
        assertThat(loading.unused()).isEmpty();
    }

    @Test
    void version21WithQuotedPrintable() {
        Loading loading = Loading.of("""
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Bront=C3=AB;Zo=
                =C3=AB;;;
                TEL;CELL:202-555-0101
                TEL;WORK;VOICE:202-555-0102
                EMAIL;INTERNET:zoe@example.org
                END:VCARD
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Garc=EDa;Jos=E9;;;
                END:VCARD
                """);

        assertThat(loading.profiles().map(profile -> profile.name().spoken()))
                .containsExactly("Zoë Brontë", "José García");
        assertThat(loading.profile().phones().cell().flatMap(PhoneNumber::e164)).contains("+12025550101");
    }

    @Test
    void quotedPrintableThatIsNoTextIsToldAndNeverStored() {
        Loading loading = Loading.of(
                "BEGIN:VCARD\nVERSION:2.1\nN;ENCODING=QUOTED-PRINTABLE:Garc=EDa;Jos=E9;;;\nEND:VCARD\n" + EVE);

        assertThat(loading.firstNames()).containsExactly("Eve");
        assertThat(loading.refused()).singleElement().asString().startsWith("1: N contains bytes that are not text");
    }

    @Test
    void anotherEncodingCanBeNamed() {
        byte[] bytes = EVE.replace("Eve", "Zoë").getBytes(Charset.forName("windows-1252"));

        assertThat(Loading.of(bytes).refused())
                .singleElement()
                .asString()
                .startsWith("1: contains bytes that are not text in UTF-8");
        assertThat(Loading.of(Loading.source(bytes).in(Charset.forName("windows-1252")))
                        .firstNames())
                .containsExactly("Zoë");
    }

    @Test
    void oneBadCardIsToldWithItsLineAndTheRestIsLoaded() {
        Loading loading = Loading.of(EVE.replace("Eve", "Ada") + "\r\n"
                + "BEGIN:VCARD\nVERSION:3.0\nN:;Bob;;;\nEMAIL:x\nEND:VCARD\n"
                + "stray\n"
                + "BEGIN:VCARD\nVERSION:3.0\nN:;Tom;;;\n"
                + EVE
                + "begin:vcard\nVERSION:3.0\nN:;Kim;;;\n");

        assertThat(loading.firstNames()).containsExactly("Ada", "Eve");
        assertThat(loading.refused())
                .containsExactly(
                        "7: otherEmail is not an e-mail address",
                        "12: is outside a vCard",
                        "13: the vCard that begins here has no END:VCARD",
                        "21: the vCard that begins here has no END:VCARD");
    }

    @Test
    void aLineThatIsNoPropertyIsRemarkedUponWithoutItsText() {
        Loading loading = Loading.of(EVE.replace("FN:", "secret line\nFN:"));

        assertThat(loading.firstNames()).containsExactly("Eve");
        assertThat(loading.remarks()).containsExactly("1: line 3 is not valid vCard syntax");
    }

    @Test
    void theCardOfAnAgentIsNobodysOwn() {
        Loading loading = Loading.of(
                "BEGIN:VCARD\nVERSION:2.1\nN:Miller;Eve\nAGENT:\nBEGIN:VCARD\nVERSION:2.1\nN:Smith;Bob\nEND:VCARD\nEND:VCARD\n");

        assertThat(loading.firstNames()).containsExactly("Eve");
        assertThat(loading.unused()).containsExactly("AGENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"group", "org", "location"})
    void whatIsNoPersonIsTold(String kind) {
        assertThat(Loading.of("BEGIN:VCARD\nVERSION:4.0\nKIND:" + kind + "\nFN:Acme\nEND:VCARD")
                        .refused())
                .containsExactly("1: describes a " + kind + ", not a person");
    }

    @Test
    void aGroupOfAppleIsNoPersonAndAnUnknownKindIsNotRepeated() {
        assertThat(Loading.of(EVE.replace("END", "X-ADDRESSBOOKSERVER-KIND:group\nEND"))
                        .refused())
                .containsExactly("1: describes a group, not a person");
        assertThat(Loading.of("BEGIN:VCARD\nVERSION:4.0\nKIND:PLANTED\nFN:Acme\nEND:VCARD")
                        .refused())
                .containsExactly("1: describes no person");
    }

    @ParameterizedTest
    @CsvSource({
        "'Lee,Smith;Ann,Mary;;;', Ann Mary Lee Smith, ''",
        "'Lee\\, Smith;Ann;Jo,May;;', 'Ann Jo May Lee, Smith', ''",
        "'Lee;Ann;;Dr;Jr.,PhD', Ann Lee, 1: the suffix of N is not kept: a contact has none"
    })
    void everyPartOfANameIsKeptOrRemarkedUpon(String name, String spoken, String remark) {
        Loading loading = Loading.of("BEGIN:VCARD\nVERSION:3.0\nN:" + name + "\nEND:VCARD\n");

        assertThat(loading.profile().name().spoken()).isEqualTo(spoken);
        assertThat(loading.remarks()).isEqualTo(remark.isEmpty() ? List.empty() : List.of(remark));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Acme;Sales", ";Sales", "Acme;;Sales;North"})
    void theUnitOfAnOrganizationIsRemarkedUpon(String organization) {
        assertThat(Loading.of(EVE.replace("END", "ORG:" + organization + "\nEND"))
                        .remarks())
                .containsExactly("1: the unit of ORG is not kept: a contact has none");
    }

    @Test
    void cardsOfOneUidMakeOneContact() {
        String withUid = EVE.replace("END", "UID:7\nEND");

        assertThat(Loading.of(withUid + withUid).refused()).containsExactly("7: has the same key as line 1");
    }

    @Test
    void ofSeveralTitlesTheFirstIsKeptAndTheOthersAreRemarkedUpon() {
        Loading loading = Loading.of(EVE.replace("END", "TITLE:One\nTITLE:Two\nEND"));

        assertThat(loading.profile().title()).contains("One");
        assertThat(loading.remarks()).containsExactly("1: TITLE is not kept: a contact has one title");
    }

    @Test
    void ofSeveralAddressesOfOnePlaceTheFirstIsKept() {
        Loading loading =
                Loading.of(EVE.replace("END", "ADR;TYPE=home:;;1 Street;A;;;\nADR;TYPE=home:;;2 Street;B;;;\nEND"));

        assertThat(loading.profile().address().city()).contains("A");
        assertThat(loading.remarks()).containsExactly("1: ADR is not kept: a contact has one address");
    }

    @Test
    void aUrlThatIsNoLinkIsRemarkedUponAndCostsNobody() {
        Loading loading = Loading.of(EVE.replace("END", "URL:www.example.org\nURL:https://example.org\nEND"));

        assertThat(loading.profile().externalSystemUrl()).contains("https://example.org");
        assertThat(loading.remarks()).containsExactly("1: URL is not kept: it is not an http or https link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TYPE=voice,video", "TYPE=fax,voice", "TYPE=pref", "X-CUSTOM=1"})
    void aPhoneThatSomebodyAnswersIsKept(String parameters) {
        Loading loading = Loading.of(EVE.replace("END", "TEL;" + parameters + ":202-555-0101\nEND"));

        assertThat(loading.profile().phones().all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TYPE=fax", "TYPE=work,fax", "TYPE=pager", "TYPE=textphone"})
    void aMachineIsNot(String parameters) {
        Loading loading = Loading.of(EVE.replace("END", "TEL;" + parameters + ":202-555-0101\nEND"));

        assertThat(loading.profile().phones().all()).isEmpty();
        assertThat(loading.remarks()).containsExactly("1: TEL is not kept: its label marks it as not for calls");
    }

    @Test
    void aCardWithAFormattedNameOnlyIsKeptUnderIt() {
        assertThat(Loading.of("BEGIN:VCARD\nVERSION:4.0\nFN:Ada Lovelace\nEND:VCARD")
                        .profile()
                        .name()
                        .last())
                .contains("Ada Lovelace");
    }

    @Test
    void aPhotoInOneLongLineIsPassedOver() {
        Loading loading =
                Loading.of(EVE.replace("END", "PHOTO;ENCODING=b;TYPE=JPEG:" + "QUJD".repeat(500_000) + "\nEND"));

        assertThat(loading.firstNames()).containsExactly("Eve");
        assertThat(loading.unused()).containsExactly("PHOTO");
    }

    @Test
    void aMarkBetweenTwoFilesThatWereJoinedIsNoLine() {
        assertThat(Loading.of(("\uFEFF" + EVE + "\uFEFF" + EVE).getBytes(StandardCharsets.UTF_8))
                        .firstNames())
                .containsExactly("Eve", "Eve");
    }
}
