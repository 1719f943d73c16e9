package org.externalcontacts.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsonFormatVisitors.JsonArrayFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Values of Vavr are written as what they are converted to, also where only the value tells its type. */
class ConvertedValuesTest {

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new ExternalContactsJacksonModule()).build();

    /** Some of each. */
    record Bag(Option<Object> option, List<Object> elements, List<Option<String>> options) {}

    /** The same, without what is empty. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Sparse(Option<Object> option, Option<String> text, List<Object> elements, List<String> texts) {}

    @Test
    void aTypeIsThatOfTheValue() {
        Bag bag = new Bag(Option.some(List.of(1)), List.of("a", 2, Option.some("b")), List.of(Option.none()));
        assertThat(mapper.writeValueAsString(bag))
                .isEqualTo("{\"option\":[1],\"elements\":[\"a\",2,\"b\"],\"options\":[null]}");
    }

    @Test
    void whatIsEmptyIsLeftOut() {
        assertThat(mapper.writeValueAsString(new Sparse(Option.none(), Option.none(), List.empty(), List.empty())))
                .isEqualTo("{}");
        assertThat(mapper.writeValueAsString(new Sparse(Option.some(1), Option.some(""), List.of(1), List.of("a"))))
                .isEqualTo("{\"option\":1,\"text\":\"\",\"elements\":[1],\"texts\":[\"a\"]}");
    }

    @Test
    void typesAreWrittenWhereTheyAreAskedFor() {
        JsonMapper typed = mapper.rebuild()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.JAVA_LANG_OBJECT)
                .build();
        assertThat(typed.writeValueAsString(new Bag(Option.none(), List.of(List.of("a"), Option.none()), List.empty())))
                .isEqualTo("{\"elements\":[[\"java.util.ArrayList\",[\"a\"]],null],\"options\":[]}");
    }

    @Test
    void aSchemaIsThatOfTheConvertedType() {
        boolean[] isArray = new boolean[1];
        JavaType texts = mapper.getTypeFactory().constructParametricType(List.class, String.class);
        mapper.acceptJsonFormatVisitor(texts, new JsonFormatVisitorWrapper.Base() {
            @Override
            public JsonArrayFormatVisitor expectArrayFormat(JavaType type) {
                isArray[0] = true;
                return new JsonArrayFormatVisitor.Base(getContext());
            }
        });
        assertThat(isArray[0]).isTrue();
    }
}
