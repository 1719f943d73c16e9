package org.externalcontacts.wire.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.wire.internal.endpoint.Models;
import org.externalcontacts.wire.internal.schema.SchemaForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No value makes more than itself unreadable, and no body takes more time and memory than its size is worth. */
@Timeout(120)
class HostileBodiesTest {

    private static final int MANY = 60_000;
    private static final String LONG_NUMBER = "1".repeat(1_000_000);

    /** Values that no model holds, or none at all. */
    static List<String> oddValues() {
        return List.of(
                "1".repeat(101),
                "1".repeat(1_001),
                "0." + "1".repeat(100_000),
                "[".repeat(65) + "]".repeat(65),
                "{\"a\":".repeat(900) + "1" + "}".repeat(900),
                "{\"" + "k".repeat(1_001) + "\":1}",
                "{\"" + "k".repeat(60_000) + "\":1}",
                "\"" + "t".repeat(10_000_001) + "\"");
    }

    @ParameterizedTest
    @MethodSource("oddValues")
    void anOddValueMakesNothingElseUnreadable(String value) throws IOException {
        for (String body : List.of(
                "{\"neverHeardOf\":%s,\"lastName\":\"L\"}",
                "{\"customFields\":{\"x\":%s,\"y\":2},\"lastName\":\"L\"}")) {
            byte[] bytes = bytes(body.formatted(value));
            Body<Contact> contact = Codec.tolerant().read(Models.CONTACT, new ByteArrayInputStream(bytes), odd -> {});
            JsonObject read = Codec.tolerant().object(contact);
            assertThat(read.text("lastName")).contains("L");
            if (read.has("customFields")) {
                assertThat(fields(contact).get("y")).contains(CustomValue.number(2));
            }
            JsonObject tree = Codec.tolerant().object(new ByteArrayInputStream(bytes));
            assertThat(Codec.tolerant().write(tree)).isEqualTo(bytes);
        }
    }

    @Test
    void whatTheModelCannotHoldIsToldAndNothingElseIsLost() throws IOException {
        String fields = "{'a':%s,'b':{'c':[%s]},'d':1}".formatted("9".repeat(2_000), "[".repeat(70) + "]".repeat(70));
        List<String> odd = new ArrayList<>();
        Body<Contact> contact = Codec.tolerant()
                .read(
                        Models.CONTACT,
                        new ByteArrayInputStream(bytes("{'customFields':" + fields + "}")),
                        found -> odd.add(found.reason()));
        assertThat(odd).containsExactly("must be a number within range", "must be nested no deeper than 64 levels");
        assertThat(fields(contact).get("d")).contains(CustomValue.number(1));
    }

    @Test
    void whatIsSentIsTakenWhateverItIs() {
        CustomValue.Members fields = new CustomValue.Members(LinkedHashMap.of(
                "k".repeat(200_000),
                CustomValue.number(new BigDecimal("7".repeat(5_000))),
                "exponent",
                CustomValue.number(new BigDecimal("10E2147483647"))));
        JsonObject sent = Codec.strict().object(fields);
        assertThat(sent.text("k".repeat(200_000))).contains("7".repeat(5_000));
        assertThat(sent.has("exponent")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"total", "pageSize", "pageNumber", "pageCount"})
    void aNumberAsTextThatIsTooLongIsRefusedAtOnce(String member) {
        String body = "{'%s':'%s','entities':[]}".formatted(member, LONG_NUMBER);
        assertThatExceptionOfType(WrongShapeException.class).isThrownBy(() -> tolerant(Models.CONTACT_LISTING, body));
        assertThat(Decimals.of(LONG_NUMBER)).isEmpty();
    }

    @Test
    void aKeyThatIsRepeatedCostsNoMoreThanOthers() throws IOException {
        String keys = names("'k%d':1");
        String body = "{'customFields':{" + keys + ",'first':0," + "'k7':2,".repeat(MANY) + "'k9':3}}";
        Map<String, CustomValue> fields = fields(tolerant(Models.CONTACT, body));
        assertThat(fields).hasSize(MANY + 1);
        assertThat(fields.get("k7")).contains(CustomValue.number(2));
        assertThat(fields.get("k9")).contains(CustomValue.number(3));
        assertThat(fields.get("k8")).contains(CustomValue.number(1));
        assertThat(fields.last()._1).isEqualTo("first");
    }

    @Test
    void aSchemaWithManyOptionsIsReadAndWrittenInTimeWhateverTheirOrder() throws IOException {
        String backwards =
                IntStream.range(0, MANY).mapToObj(i -> "'o" + (MANY - i) + "'").collect(Collectors.joining(","));
        String properties = IntStream.rangeClosed(1, MANY)
                .mapToObj(i -> "'o" + i + "':{'title':'T'}")
                .collect(Collectors.joining(","));
        String body = ("{'jsonSchema':{'properties':{'tier':{'allOf':[{'$ref':'#/definitions/enum'}],"
                        + "'enum':[%s%s],'_enumProperties':{%s}}}}}")
                .formatted(backwards, ",'o1'".repeat(MANY), properties);
        Body<DataSchema> dto = Codec.strict().read(Models.SCHEMA, bytes(body));
        SchemaDraft draft = ReadContext.read(dto, SchemaForm::draft).get();
        assertThat(draft.fields().head().options())
                .hasSize(2 * MANY)
                .allMatch(option -> !option.key().isEmpty());
        assertThat(SchemaForm.body(draft, 0).get(SchemaForm.JSON_SCHEMA)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "{}", "null", "[]", "'x'"})
    void aListOfMoreItemsThanAnyHasIsNone(String item) {
        String items = (item + ",").repeat(1_100_000) + item;
        for (String body : List.of("{'entities':[%s]}", "{'entities':[{'customFields':{'a':[%s]}}]}")) {
            assertThatExceptionOfType(WrongShapeException.class)
                    .isThrownBy(() -> tolerant(Models.CONTACT_LISTING, body.formatted(items)))
                    .withMessageContaining("must contain no more than");
        }
    }

    @Test
    void ofManyFlawsTheFirstAreToldAndTheOthersCounted() {
        String items = "1,".repeat(MANY) + "1";
        assertThatExceptionOfType(WrongShapeException.class)
                .isThrownBy(() -> Codec.strict().read(Models.CONTACT, bytes("{'mergeSet':[" + items + "]}")))
                .satisfies(wrong -> assertThat(wrong.violations())
                        .hasSize(Flaws.KEPT + 1)
                        .last()
                        .hasToString(new Violation("body", Option.none(), "has 59901 more violations").toString()))
                .satisfies(wrong -> assertThat(wrong.getMessage()).hasSizeLessThan(10_000));
    }

    @Test
    void flawsOfPartsAreCountedTogether() {
        Flaws one = Vector.range(0, 70).foldLeft(Flaws.NONE, (flaws, at) -> flaws.and(Violation.missing("a" + at)));
        Seq<Violation> told = one.and(one.within("b")).and(one).told();
        assertThat(told.map(Violation::field)).hasSize(101).contains("b.a29").doesNotContain("b.a30");
        assertThat(told.last().reason()).isEqualTo("has 110 more violations");
    }

    @Test
    void anItemOfAListIsToldByItsPlaceThoughNullsAreBeforeIt() {
        Seq<Violation> told = ReadContext.readAnswer(
                        Arrays.asList(null, "x", null, "y"),
                        (body, reading) -> reading.each("list", body, (item, inner) -> inner.time("at", item)))
                .oddities();
        assertThat(told.map(Violation::field)).containsExactly("list[1].at", "list[3].at");
    }

    @Test
    void keysThatNoModelKnowsAreNotShown() throws IOException {
        String key = "jane.doe@secret.org\\nFAKE LOG LINE";
        for (String body : List.of(
                "{'jsonSchema':{'properties':{'K':1}}}",
                "{'jsonSchema':{'properties':{'K':{'title':1}}}}",
                "{'jsonSchema':{'properties':{'a':{'enum':['K'],'_enumProperties':{'K':{'title':1}}}}}}",
                "{'jsonSchema':{'properties':{'a':{'enum':['K'],'_enumProperties':{'K':1}}}}}")) {
            Body<DataSchema> dto = tolerant(Models.SCHEMA, body.replace("K", key));
            ReadContext.Tolerated<SchemaDraft> read = ReadContext.readAnswer(dto, SchemaForm::draft);
            assertThat(read.read().getError().mkString()).contains("[*]").doesNotContain("jane", "FAKE", "\n");
            assertThat(ReadContext.read(dto, SchemaForm::draft).getError().mkString())
                    .doesNotContain("jane", "\n");
        }
        for (String body :
                List.of("{'customFields':{'K':1e9999999999}}", "{'customFields':{'a':[{'K':{'b':1e9999999999}}]}}")) {
            List<String> odd = new ArrayList<>();
            Codec.tolerant()
                    .read(
                            Models.CONTACT,
                            new ByteArrayInputStream(bytes(body.replace("K", key))),
                            found -> odd.add(found.field()));
            assertThat(odd)
                    .hasSize(1)
                    .allMatch(field -> field.startsWith("customFields[*]") && !field.contains("jane"));
        }
    }

    private static Map<String, CustomValue> fields(Body<Contact> contact) {
        Member<?, ?> customFields = contact.form().members().stream()
                .filter(member -> member.name().equals("customFields"))
                .findFirst()
                .orElseThrow();
        return ((CustomValue.Members) Objects.requireNonNull(contact.at(customFields.place()))).values();
    }

    private static <T> T tolerant(Model<T> model, String body) throws IOException {
        return Codec.tolerant().read(model, new ByteArrayInputStream(bytes(body)), odd -> {});
    }

    private static String names(String pattern) {
        return IntStream.range(0, MANY).mapToObj(pattern::formatted).collect(Collectors.joining(","));
    }

    private static byte[] bytes(String body) {
        return body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
