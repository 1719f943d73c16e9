package org.externalcontacts.wire.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.wire.internal.endpoint.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The strict codec guesses at nothing; the tolerant one passes over what it does not know. */
class CodecTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "{",
                "{\"firstName\":1}",
                "{\"firstName\":true}",
                "{\"firstName\":\"a\",\"firstName\":\"b\"}",
                "{\"surveyOptOut\":\"true\"}",
                "{\"surveyOptOut\":1}",
                "{\"workPhone\":{\"extension\":\"1\"}}",
                "{\"workPhone\":{\"extension\":1.5}}",
                "{\"workPhone\":{\"extension\":99999999999999999999}}",
                "{\"workPhone\":\"+12025550147\"}",
                "{\"mergeSet\":[null]}",
                "{\"customFields\":[1]}",
                "{\"customFields\":{\"a\":1,\"a\":2}}",
                "{} {}",
                "{\"firstName\":\"a\"}x"
            })
    void theStrictCodecRefuses(String body) {
        assertThatThrownBy(() -> Codec.strict().read(Models.CONTACT, bytes(body)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void theStrictCodecRefusesNestingWithoutEnd() {
        String deep = "{\"customFields\":" + "{\"a\":".repeat(10_000);
        assertThatThrownBy(() -> Codec.strict().read(Models.CONTACT, bytes(deep)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void theStrictCodecRefusesBytesThatAreNotUtf8() {
        byte[] body = bytes("{\"firstName\":\"aa\"}");
        body[15] = (byte) 0xFF;
        assertThatThrownBy(() -> Codec.strict().read(Models.CONTACT, body)).isInstanceOf(IOException.class);
    }

    @Test
    void bothPassOverFieldsThatNoModelKnows() throws IOException {
        byte[] body = bytes("{\"firstName\":\"Ada\",\"division\":{\"id\":\"x\"}}");
        assertThat(member(Codec.strict().read(Models.CONTACT, body), "firstName"))
                .isEqualTo("\"Ada\"");
        assertThat(member(Codec.tolerant().read(Models.CONTACT, body), "firstName"))
                .isEqualTo("\"Ada\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"firstName":1}                                 | firstName                 | must be a string
                    {"firstName":{}}                                | firstName                 | must be a string
                    {"surveyOptOut":"true"}                         | surveyOptOut              | must be true or false
                    {"workPhone":"+1"}                              | workPhone                 | must be an object
                    {"workPhone":{"extension":"1"}}                 | workPhone.extension       | must be a whole number
                    {"workPhone":{"extension":1.0}}                 | workPhone.extension       | must be a whole number
                    {"workPhone":{"extension":9223372036854775808}} | workPhone.extension       | must be a whole number of 64 bits
                    {"schema":{"version":2147483648}}               | schema.version            | must be a whole number of 32 bits
                    {"schema":{"appliesTo":["CONTACT",2]}}          | schema.appliesTo[1]       | must be a string
                    {"mergeSet":{}}                                 | mergeSet                  | must be an array
                    {"mergeSet":[{},null]}                          | mergeSet[1]               | must not be null
                    {"mergeSet":[{"id":"a"},{"id":[]}]}             | mergeSet[1].id            | must be a string
                    {"customFields":[1]}                            | customFields              | must be an object
                    {"customFields":{"a":[0,1e9999999999]}}         | customFields.a[1]         | must be a number within range
                    []                                              | body                      | must be an object
                    null                                            | body                      | must be an object
                    """)
    void theStrictCodecSaysWhereAndWhatShouldBeThere(String body, String field, String reason) {
        assertThatThrownBy(() -> Codec.strict().read(Models.CONTACT, bytes(body)))
                .isInstanceOfSatisfying(
                        WrongShapeException.class,
                        wrong -> assertThat(wrong.violations())
                                .containsExactly(new Violation(field, Option.none(), reason)));
    }

    @Test
    void theStrictCodecTellsAllThatIsWrongAtOnce() {
        String body =
                "{\"firstName\":1,\"workPhone\":{\"extension\":\"x\",\"display\":{\"deep\":[1]}},\"mergeSet\":[null,{\"id\":2}]}";
        assertThatThrownBy(() -> Codec.strict().read(Models.CONTACT, bytes(body)))
                .isInstanceOfSatisfying(
                        WrongShapeException.class,
                        wrong -> assertThat(wrong.violations().map(Violation::field))
                                .containsExactly(
                                        "firstName",
                                        "workPhone.extension",
                                        "workPhone.display",
                                        "mergeSet[0]",
                                        "mergeSet[1].id"));
    }

    @Test
    void theTolerantCodecTakesWhatCanMeanOneThingOnly() throws IOException {
        Body<Contact> contact = Codec.tolerant()
                .read(
                        Models.CONTACT,
                        bytes("{\"firstName\":1.0,\"surveyOptOut\":\"true\",\"schema\":{\"version\":\"3\"},"
                                + "\"workPhone\":{\"extension\":12.0},\"mergeSet\":[null]}"));
        assertThat(member(contact, "firstName")).isEqualTo("\"1.0\"");
        assertThat(member(contact, "surveyOptOut")).isEqualTo("true");
        assertThat(member(contact, "schema")).isEqualTo("{\"version\":3}");
        assertThat(member(contact, "workPhone")).isEqualTo("{\"extension\":12}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"lastName":"L","surveyOptOut":"perhaps"}        | surveyOptOut
                    {"lastName":"L","workPhone":{"extension":1.5}}   | workPhone.extension
                    {"workPhone":{"extension":"x"},"lastName":"L"}   | workPhone.extension
                    {"workPhone":"+1","lastName":"L"}                | workPhone
                    {"firstName":[{"a":[1]}],"lastName":"L"}         | firstName
                    {"mergeSet":[{"id":{"b":2}}],"lastName":"L"}     | mergeSet[0].id
                    {"customFields":[{}],"lastName":"L"}             | customFields
                    {"customFields":{"n":1e9999999999},"lastName":"L"} | customFields[*]
                    """)
    void theTolerantCodecGuessesAtNothingAndKeepsTheRest(String body, String field) throws IOException {
        List<Violation> odd = new ArrayList<>();
        Body<Contact> read = Codec.tolerant().read(Models.CONTACT, new ByteArrayInputStream(bytes(body)), odd::add);
        assertThat(odd).extracting(Violation::field).containsExactly(field);
        assertThat(member(read, "lastName")).isEqualTo("\"L\"");
        assertThatThrownBy(() -> Codec.tolerant().read(Models.CONTACT, bytes(body)))
                .isInstanceOf(WrongShapeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'results':[{'id':'a','error':'no'}]}",
                "{'results':[{'id':'a','success':'perhaps'}]}",
                "{'results':[{'id':'a','success':true,'error':{'status':'x'}}]}",
                "{'results':[{'id':['a'],'success':true}]}",
                "{'results':'none'}"
            })
    void anAnswerWhoseOutcomesCannotBeReadIsNone(String body) {
        assertThatThrownBy(() -> Codec.tolerant()
                        .read(
                                Models.BULK_CONTACTS_ANSWER,
                                new ByteArrayInputStream(bytes(body.replace('\'', '"'))),
                                odd -> {}))
                .isInstanceOf(WrongShapeException.class);
    }

    @Test
    void aPageWhoseCursorCannotBeReadIsNone() {
        byte[] body = bytes("{\"entities\":[],\"cursors\":{\"after\":{}}}");
        assertThatThrownBy(() ->
                        Codec.tolerant().read(Models.CURSOR_CONTACT_LISTING, new ByteArrayInputStream(body), odd -> {}))
                .isInstanceOf(WrongShapeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "1", "{", "{} {}", "{} trailing", "{\"firstName\":\"a\"}x"})
    void theTolerantCodecReadsOneWholeObject(String body) {
        assertThatThrownBy(
                        () -> Codec.tolerant().read(Models.CONTACT, new ByteArrayInputStream(bytes(body)), odd -> {}))
                .isInstanceOf(IOException.class);
    }

    @Test
    void numbersThatNoModelKnowsKeepTheirDigits() throws IOException {
        byte[] body = bytes("{\"a\":1.0,\"b\":[1e5,-0,0.10,12345678901234567890]}");
        JsonObject object = Codec.tolerant().object(new ByteArrayInputStream(body));
        assertThat(Codec.tolerant().write(object)).isEqualTo(body);
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    private static String member(Body<Contact> contact, String name) {
        Json value = Codec.strict().object(contact).get(name).get();
        return new String(Codec.strict().write(value), StandardCharsets.UTF_8);
    }
}
