package org.externalcontacts.domain.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Values as JSON knows them")
class CustomValueTest {

    private static final CustomValue.Cases<String> NAMES = new CustomValue.Cases<>(
            text -> "text " + text,
            number -> "number " + number,
            flag -> "flag " + flag,
            items -> "items " + items.size(),
            members -> "members " + members.size(),
            "nothing");

    @Test
    void foldsEveryCase() {
        assertThat(List.of(
                                CustomValue.text("a"),
                                CustomValue.number(1),
                                CustomValue.flag(true),
                                CustomValue.tags("a", "b"),
                                new CustomValue.Members(LinkedHashMap.of("a", CustomValue.text("b"))),
                                CustomValue.Nothing.NOTHING)
                        .map(value -> value.fold(NAMES)))
                .containsExactly("text a", "number 1", "flag true", "items 2", "members 1", "nothing");
    }

    @ParameterizedTest
    @CsvSource({"1, 1.0", "0, 0.000", "100, 1E+2", "-2.50, -2.5"})
    void comparesNumbersWhateverTheirScale(BigDecimal one, BigDecimal other) {
        assertThat(CustomValue.number(one)).isEqualTo(CustomValue.number(other));
    }

    @Test
    void leavesAnExplicitNothingOut() {
        CustomFields fields = CustomFields.of(new SchemaRef(Schemas.ID, 1))
                .with("a", CustomValue.text("x"))
                .with("b", CustomValue.text("y"));

        assertThat(fields.with("a", CustomValue.Nothing.NOTHING)).isEqualTo(fields.without("a"));
        assertThat(fields.get("b")).contains(CustomValue.text("y"));
        assertThat(fields.without("b").get("b")).isEmpty();
    }

    @Test
    @DisplayName("10.1 the eleven core types are known by their names on the wire, any other is kept as it came")
    void knowsTheCoreTypes() {
        assertThat(List.of(
                                "text",
                                "longtext",
                                "url",
                                "identifier",
                                "enum",
                                "date",
                                "datetime",
                                "integer",
                                "number",
                                "checkbox",
                                "tag")
                        .map(FieldType::new))
                .allMatch(FieldType::isKnown);
        assertThat(new FieldType("Text"))
                .matches(type -> !type.isKnown())
                .extracting(FieldType::text)
                .isEqualTo("Text");
    }
}
