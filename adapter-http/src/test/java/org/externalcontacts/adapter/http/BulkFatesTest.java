package org.externalcontacts.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.externalcontacts.adapter.http.fault.BrokenAnswerException;
import org.externalcontacts.adapter.http.fault.OutcomeUnknownException;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No item of a bulk call is told the fate of another (rule 7.4), and an answer that can be told apart is told apart. */
class BulkFatesTest {

    private static final ContactId ONE = new ContactId(new UUID(0x4000L, 1));
    private static final ContactId TWO = new ContactId(new UUID(0x4000L, 0xAB));
    private static final ContactId STRANGER = new ContactId(new UUID(0x4000L, 0xCD));
    private static final String FAILED =
            "{\"success\":false,\"error\":{\"code\":\"bad.request\",\"status\":400,\"message\":\"bad\"}}";

    private String results = "";
    private final ScriptedServer server =
            new ScriptedServer(request -> ScriptedServer.ok("{\"results\":[" + results + "]}"));
    private final ExternalContacts client = HttpExternalContacts.builder()
            .baseUri(server.uri())
            .tokens(() -> "token")
            .build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    /** What an item may say that no other does. */
    static Stream<UnaryOperator<ContactProfile.Builder>> membersOfOneItemAlone() {
        return Stream.of(
                person -> person.workEmail("bob@@nowhere"),
                person -> person.personalEmail("bob@@nowhere"),
                person -> person.title("Dr"),
                person -> person.homePhone("nowhere"),
                person -> person.surveyOptOut(true));
    }

    @ParameterizedTest
    @MethodSource("membersOfOneItemAlone")
    void anEntityThatLacksWhatAnItemSaysIsNotOfThatItem(UnaryOperator<ContactProfile.Builder> alone) {
        ContactProfile bob =
                alone.apply(ContactProfile.builder().workPhone("+442079460958")).build();
        ContactProfile ann = ContactProfile.builder()
                .name(PersonName.of("Ann", "Lee"))
                .workPhone("020 7946 0958")
                .build();
        String created = created(
                "\"firstName\":\"Ann\",\"lastName\":\"Lee\",\"workPhone\":{\"display\":\"+44 20 7946 0958\",\"e164\":\"+442079460958\"}");
        answer(FAILED, created);
        assertThat(create(bob, ann).map(Either::isRight)).containsExactly(false, true);
        answer(created, FAILED);
        assertThat(create(bob, ann).map(Either::isRight)).containsExactly(false, true);
        assertThat(create(ann, bob).map(Either::isRight)).containsExactly(true, false);
    }

    @Test
    void anEntityThatSpeaksForTwoItemsIsNotGuessedAt() {
        answer(FAILED, created("\"firstName\":\"Ann\",\"workPhone\":{\"e164\":\"+442079460958\"}"));
        assertThatExceptionOfType(OutcomeUnknownException.class)
                .isThrownBy(() -> create(phone("Bob", "+442079460958"), phone("Ann", "020 7946 0958")));
    }

    @Test
    void aMemberThatTheSystemNeverAnswersWithTellsNothing() {
        ContactProfile ann = mail("ann@x.com").toBuilder().title("Dr").build();
        ContactProfile bob = mail("bob@x.com");
        answer(created("\"workEmail\":\"bob@x.com\""), created("\"workEmail\":\"ann@x.com\""));
        assertThat(emails(create(ann, bob))).containsExactly("ann@x.com", "bob@x.com");
    }

    @Test
    void aNumberThatIsRewrittenTellsNothingThoughAnotherIsNot() {
        ContactProfile ann = phone("Ann", "020 7946 0958");
        ContactProfile bob = phone("Bob", "+12025550147");
        answer(
                created("\"firstName\":\"Bob\",\"workPhone\":{\"e164\":\"+12025550147\"}"),
                created("\"firstName\":\"Ann\",\"workPhone\":{\"e164\":\"+442079460958\"}"));
        assertThat(create(ann, bob)
                        .map(Either::get)
                        .map(contact -> contact.profile().name().first().get()))
                .containsExactly("Ann", "Bob");
    }

    @Test
    void aResultOfAnIdThatWasNotAskedForBelongsToNoItem() {
        answer(removed(STRANGER.text()));
        assertThatExceptionOfType(OutcomeUnknownException.class)
                .isThrownBy(() -> client.contacts().bulkDelete(List.of(ONE)));
        answer(found(STRANGER));
        assertThatExceptionOfType(BrokenAnswerException.class)
                .isThrownBy(() -> client.contacts().bulkGet(List.of(ONE)));
        answer(found(STRANGER), found(ONE));
        assertThatExceptionOfType(BrokenAnswerException.class)
                .isThrownBy(() -> client.contacts().bulkGet(List.of(ONE, TWO)));
        answer(found(ONE), found(STRANGER));
        assertThatExceptionOfType(BrokenAnswerException.class)
                .isThrownBy(() -> client.contacts().bulkGet(List.of(ONE, ONE)));
    }

    @Test
    void idsAreTheSameInUpperCase() {
        answer(removed(TWO.text().toUpperCase(Locale.ROOT)), removed(ONE.text().toUpperCase(Locale.ROOT)));
        assertThat(client.contacts().bulkDelete(List.of(ONE, TWO)).get().successes())
                .containsExactly(ONE, TWO);
    }

    @ParameterizedTest
    @CsvSource({
        "ann.lee@x.com, annlee@x.com",
        "ann+lee@x.com, annlee@x.com",
        "ann@x.com, ANN@x.com",
        "\u0915\u093F\u0930\u0923, \u0915\u0940\u0930\u0923",
        "Hi \uD83D\uDC4D, Hi \uD83D\uDC4E",
        "Jo's, Jos",
        "O\u2082, O2",
        "???, ????"
    })
    void textsThatDifferInAnythingAreToldApart(String one, String other) {
        String first = created("\"workEmail\":\"" + one + "\"");
        String second = created("\"workEmail\":\"" + other + "\"");
        for (List<String> inOrder : List.of(List.of(first, second), List.of(second, first))) {
            answer(inOrder.toJavaArray(String[]::new));
            assertThat(emails(create(mail(one), mail(other)))).containsExactly(one, other);
        }
        answer(FAILED, second);
        assertThat(create(mail(one), mail(other)).map(Either::isRight)).containsExactly(false, true);
    }

    @ParameterizedTest
    @CsvSource({"KIRA\u0301N, kir\u00E1n", "Hi \uD83D\uDC4D!, hi \uD83D\uDC4D", "ann-lee@X.com, Ann Lee@x.com"})
    void textsAreRecognisedHoweverTheSystemWritesThem(String sent, String written) {
        answer(
                created("\"workEmail\":\"bob@x.com\""),
                created("\"workEmail\":\"" + written + "\""),
                created("\"workEmail\":\"Hi \uD83D\uDC4E\""));
        assertThat(emails(create(mail(sent), mail("Hi \uD83D\uDC4E"), mail("Bob@x.com"))))
                .containsExactly(written, "Hi \uD83D\uDC4E", "bob@x.com");
    }

    @Test
    void anEntityIsOfTheItemThatSaysMostOfIt() {
        ContactProfile lee = ContactProfile.builder()
                .name(named(Option.none(), Option.some("Lee")))
                .build();
        ContactProfile more = lee.toBuilder().workEmail("lee@x.com").build();
        answer(FAILED, created("\"lastName\":\"Lee\",\"workEmail\":\"lee@x.com\""));
        assertThat(create(lee, more).map(Either::isRight)).containsExactly(false, true);
        assertThat(create(more, lee).map(Either::isRight)).containsExactly(true, false);
        answer(FAILED, created("\"lastName\":\"Lee\""));
        assertThat(create(lee, more).map(Either::isRight)).containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7e0", "1e400", "10E2147483647", "1000E2147483646", "1E-2147483647"})
    void whatIsSentIsForTheSystemToRefuseWhateverNumbersAndKeysItHas(String number) {
        SchemaRef schema = new SchemaRef(new SchemaId(ONE.value()), 1);
        for (String key : List.of("key", "k".repeat(1_001))) {
            for (BigDecimal value : List.of(new BigDecimal(number), new BigDecimal("7".repeat(101)))) {
                ContactProfile ann = mail("ann@x.com").toBuilder()
                        .customFields(new CustomFields(schema, LinkedHashMap.of(key, CustomValue.number(value))))
                        .build();
                answer(
                        created("\"workEmail\":\"bob@x.com\""),
                        created(
                                "\"workEmail\":\"ann@x.com\",\"schema\":{\"id\":\"%s\",\"version\":1},\"customFields\":{\"%s\":%s}"
                                        .formatted(ONE.text(), key, value)));
                assertThat(emails(create(ann, mail("bob@x.com")))).containsExactly("ann@x.com", "bob@x.com");
                answer(FAILED, created("\"workEmail\":\"bob@x.com\""));
                assertThat(create(ann, mail("bob@x.com")).map(Either::isRight)).containsExactly(false, true);
            }
        }
    }

    private List<Either<Refusal, Contact>> create(ContactProfile... profiles) {
        return client.contacts().bulkCreate(List.of(profiles)).get().outcomes().toList();
    }

    private static List<String> emails(List<Either<Refusal, Contact>> created) {
        return created.map(Either::get)
                .map(contact -> contact.profile().emails().work().get());
    }

    private void answer(String... given) {
        results = String.join(",", given);
    }

    private static ContactProfile mail(String mail) {
        return ContactProfile.builder().workEmail(mail).build();
    }

    private static ContactProfile phone(String name, String phone) {
        return ContactProfile.builder()
                .name(named(Option.some(name), Option.none()))
                .workPhone(phone)
                .build();
    }

    private static PersonName named(Option<String> first, Option<String> last) {
        return PersonName.builder().first(first).last(last).build();
    }

    private static String removed(String id) {
        return "{\"id\":\"" + id + "\",\"success\":true}";
    }

    private static String found(ContactId id) {
        return "{\"id\":\"" + id.text() + "\",\"success\":true,\"entity\":" + entity(id, "\"firstName\":\"X\"") + "}";
    }

    private static String created(String members) {
        ContactId id = new ContactId(new UUID(0x4000L, members.hashCode()));
        return "{\"id\":\"" + id.text() + "\",\"success\":true,\"entity\":" + entity(id, members) + "}";
    }

    private static String entity(ContactId id, String members) {
        return "{\"id\":\"" + id.text()
                + "\",\"type\":\"Curated\",\"createDate\":\"2026-01-01T00:00:00Z\",\"modifyDate\":\"2026-01-01T00:00:00Z\","
                + members + "}";
    }
}
