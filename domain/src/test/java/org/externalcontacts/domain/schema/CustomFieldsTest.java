package org.externalcontacts.domain.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Values of custom fields (rules 2.1, 10)")
class CustomFieldsTest {

    private static final SchemaRef REF = new SchemaRef(Schemas.ID, 1);
    private static final CustomValue FLAG = CustomValue.flag(true);

    @Test
    void haveNoBlanksAroundTextsAndTags() {
        CustomFields fields = CustomFields.of(REF)
                .with("text", CustomValue.text("\u00A0gold "))
                .with("tags", new CustomValue.Items(List.of(FLAG, CustomValue.text(" vip"), CustomValue.text(" "))));

        assertThat(fields.get("text")).contains(CustomValue.text("gold"));
        assertThat(fields.get("tags"))
                .contains(new CustomValue.Items(List.of(FLAG, CustomValue.text("vip"), CustomValue.text(""))));
    }

    @Test
    void keepTextsInsideObjectsAsWritten() {
        CustomValue object = new CustomValue.Members(LinkedHashMap.of("k", CustomValue.text(" v ")));

        assertThat(CustomFields.of(REF).with("f", object).get("f")).contains(object);
    }

    @Test
    void areNotCopiedWhenThereIsNothingToCut() {
        Map<String, CustomValue> values = LinkedHashMap.of(
                "text",
                CustomValue.text("gold"),
                "tags",
                new CustomValue.Items(List.of(FLAG, CustomValue.text("vip"))));

        assertThat(new CustomFields(REF, values).values()).isSameAs(values);
    }

    @Test
    void leaveOutNothingsAndBlankTextsOnly() {
        assertThat(new CustomFields(
                                REF,
                                LinkedHashMap.of(
                                        "a", CustomValue.Nothing.NOTHING, "b", CustomValue.text(" "), "c", FLAG))
                        .values())
                .isEqualTo(LinkedHashMap.of("c", FLAG));
    }
}
