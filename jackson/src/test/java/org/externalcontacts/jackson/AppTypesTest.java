package org.externalcontacts.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.RefusedException;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Types of an app are what its mapper makes of them, inside the containers of this library too. */
class AppTypesTest {

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new ExternalContactsModule()).build();

    /** A guest, of one kind or another. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(Member.class), @JsonSubTypes.Type(Visitor.class)})
    sealed interface Guest permits Member, Visitor {}

    /** A guest who is known. */
    @JsonTypeName("member")
    record Member(int number) implements Guest {}

    /** A guest who is not. */
    @JsonTypeName("visitor")
    record Visitor(String host) implements Guest {}

    /** Guests wherever there may be some. */
    record Guests(Option<Guest> option, Seq<Guest> elements, Map<String, Guest> entries, Seq<Option<Guest>> options) {}

    /** What has subclasses that no type id tells apart. */
    abstract static class Shape {

        public final String name = "shape";
    }

    /** A shape with a member of its own. */
    static final class Circle extends Shape {

        public final int radius = 7;
    }

    /** Shapes wherever there may be some. */
    record Shapes(Option<Shape> option, Seq<Shape> elements, Map<String, Shape> entries, Option<Seq<Shape>> many) {}

    /** Numbers that may be absent, wherever there may be some. */
    record Numbers(Option<Integer> one, Seq<Option<Integer>> some, Map<String, Option<Integer>> named) {}

    @Test
    void theTypeOfAnAppIsWrittenAndReadInEveryContainer() throws Exception {
        Guest ada = new Member(7);
        Guest bob = new Visitor("Ada");
        Guests guests =
                new Guests(Option.some(ada), List.of(ada, bob), HashMap.of("b", bob), List.of(Option.some(bob)));
        String json = mapper.writeValueAsString(guests);
        assertThat(json)
                .isEqualTo("{\"option\":{\"kind\":\"member\",\"number\":7},"
                        + "\"elements\":[{\"kind\":\"member\",\"number\":7},{\"kind\":\"visitor\",\"host\":\"Ada\"}],"
                        + "\"entries\":{\"b\":{\"kind\":\"visitor\",\"host\":\"Ada\"}},"
                        + "\"options\":[{\"kind\":\"visitor\",\"host\":\"Ada\"}]}");
        assertThat(mapper.readValue(json, Guests.class)).isEqualTo(guests);
    }

    @Test
    void aPageHasTheTypesOfItsEntities() throws Exception {
        TypeReference<Page<Guest>> type = new TypeReference<>() {};
        Page<Guest> page = new Page<>(List.of(new Member(7)), PageRequest.first(), 1);
        String json = mapper.writerFor(type).writeValueAsString(page);
        assertThat(json).startsWith("{\"entities\":[{\"kind\":\"member\",\"number\":7}]");
        assertThat(mapper.readValue(json, type)).isEqualTo(page);
    }

    @Test
    void membersOfASubclassAreNotLost() throws Exception {
        Shape circle = new Circle();
        Shapes shapes =
                new Shapes(Option.some(circle), List.of(circle), HashMap.of("c", circle), Option.some(List.of(circle)));
        assertThat(mapper.writeValueAsString(shapes))
                .isEqualTo("{\"option\":{\"name\":\"shape\",\"radius\":7},"
                        + "\"elements\":[{\"name\":\"shape\",\"radius\":7}],"
                        + "\"entries\":{\"c\":{\"name\":\"shape\",\"radius\":7}},"
                        + "\"many\":[{\"name\":\"shape\",\"radius\":7}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"one\":\"\",\"some\":[\"\",null,1],\"named\":{\"a\":\"\",\"b\":null}}",
                "{\"one\":null,\"some\":[null,\"\",1],\"named\":{\"a\":null,\"b\":\"\"}}",
                "{\"some\":[null,null,1],\"named\":{\"a\":null,\"b\":null}}"
            })
    void whatTheMapperReadsAsNullIsNone(String json) throws Exception {
        assertThat(mapper.readValue(json, Numbers.class))
                .isEqualTo(new Numbers(
                        Option.none(),
                        List.of(Option.none(), Option.none(), Option.some(1)),
                        LinkedHashMap.of("a", Option.none(), "b", Option.none())));
    }

    @Test
    void anOptionAloneIsReadLikeOneInside() throws Exception {
        TypeReference<Option<Integer>> type = new TypeReference<>() {};
        assertThat(mapper.readValue("\"\"", type)).isEmpty();
        assertThat(mapper.readValue("7", type)).contains(7);
    }

    @Test
    void aSchemaOfAnOptionIsThatOfItsValue() throws Exception {
        boolean[] isText = new boolean[1];
        JavaType text = mapper.getTypeFactory().constructParametricType(Option.class, String.class);
        mapper.acceptJsonFormatVisitor(text, new JsonFormatVisitorWrapper.Base() {
            @Override
            public JsonStringFormatVisitor expectStringFormat(JavaType type) {
                isText[0] = true;
                return new JsonStringFormatVisitor.Base();
            }
        });
        assertThat(isText[0]).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"ALWAYS", "NON_NULL", "NON_EMPTY", "NON_DEFAULT"})
    void whatTheMapperLeavesOutIsInAPageAllTheSame(JsonInclude.Include included) throws Exception {
        ObjectMapper sparing = JsonMapper.builder()
                .addModule(new ExternalContactsModule())
                .defaultPropertyInclusion(JsonInclude.Value.construct(included, included))
                .build();
        Page<String> page = new Page<>(List.empty(), PageRequest.firstOf(2), 0);
        String json = sparing.writeValueAsString(page);
        assertThat(json).isEqualTo("{\"entities\":[],\"pageSize\":2,\"pageNumber\":1,\"total\":0,\"pageCount\":0}");
        assertThat(sparing.readValue(json, new TypeReference<Page<String>>() {}))
                .isEqualTo(page);
        for (Option<Cursor> next : List.of(Option.<Cursor>none(), Option.some(new Cursor("a")))) {
            CursorPage<String> part = new CursorPage<>(List.empty(), next);
            String written = sparing.writeValueAsString(part);
            assertThat(written)
                    .isEqualTo("{\"entities\":[]" + (next.isEmpty() ? "}" : ",\"cursors\":{\"after\":\"a\"}}"));
            assertThat(sparing.readValue(written, new TypeReference<CursorPage<String>>() {}))
                    .isEqualTo(part);
        }
    }

    /** What an app sends as one body. */
    record Group(ContactId host, Seq<ContactProfile> guests) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'host':'nobody'} | host",
                "{'guests':[{},{'firstName':7,'title':8}]} | guests[1].firstName guests[1].title",
                "{'guests':['Ada']} | guests[0]",
            })
    void whatIsWrongIsTheCauseWithPathsFromTheBody(String json, String fields) {
        assertThatThrownBy(() -> mapper.readValue(json.replace('\'', '"'), Group.class))
                .isInstanceOf(JsonMappingException.class)
                .cause()
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    Refusal.InvalidInput invalid = (Refusal.InvalidInput) refused.refusal();
                    assertThat(invalid.violations().map(Violation::field).toJavaList())
                            .containsExactlyInAnyOrder(fields.split(" "));
                });
    }

    @Test
    void theBodyItselfIsNamedWhereItIsNoObject() {
        assertThatThrownBy(() -> mapper.readValue("7", ContactProfile.class))
                .cause()
                .isInstanceOf(RefusedException.class)
                .hasMessage("body must be an object");
    }
}
