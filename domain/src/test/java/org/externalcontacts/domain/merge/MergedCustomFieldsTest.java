package org.externalcontacts.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.UUID;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactProfileBuilder;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("4.10: Custom fields in a merge")
class MergedCustomFieldsTest {

    private static final SchemaId SCHEMA = new SchemaId(new UUID(1, 1));
    private static final CustomFields FIRST = CustomFields.of(new SchemaRef(SCHEMA, 1));
    private static final CustomFields SECOND = CustomFields.of(new SchemaRef(SCHEMA, 2));
    private static final CustomFields FOREIGN = CustomFields.of(new SchemaRef(new SchemaId(new UUID(2, 2)), 1));

    @Test
    @DisplayName("4.10: values of one schema are chosen key by key")
    void choosesKeyByKey() {
        MergePlan plan = Pairs.newerSource(
                with(FIRST.with("plan_text", CustomValue.text("gold")).with("vip_checkbox", CustomValue.flag(true))),
                with(FIRST.with("plan_text", CustomValue.text("silver")).with("age_integer", CustomValue.number(36))));

        assertThat(merged(plan))
                .isEqualTo(FIRST.with("plan_text", CustomValue.text("gold"))
                        .with("vip_checkbox", CustomValue.flag(true))
                        .with("age_integer", CustomValue.number(36)));
        assertThat(plan.choices().tail())
                .containsExactly(
                        choice("customFields.plan_text", "gold", Pairs.SOURCE, MergeRule.NEWEST_VALUE),
                        choice("customFields.vip_checkbox", "true", Pairs.SOURCE, MergeRule.ONLY_VALUE),
                        choice("customFields.age_integer", "36", Pairs.TARGET, MergeRule.ONLY_VALUE));
    }

    @Test
    @DisplayName("10.9: the newer version of the schema is kept, which knows the fields of both")
    void keepsTheNewerVersion() {
        CustomFields old = FIRST.with("a_text", CustomValue.text("a"));
        CustomFields grown = SECOND.with("b_text", CustomValue.text("b"));

        assertThat(merged(Pairs.newerSource(with(old), with(grown))).schema()).isEqualTo(SECOND.schema());
        assertThat(merged(Pairs.newerSource(with(grown), with(old))).schema()).isEqualTo(SECOND.schema());
    }

    @Test
    @DisplayName("4.10: of two schemas the newest set is taken whole")
    void takesOneSetOfTwoSchemas() {
        CustomFields own = FIRST.with("a_text", CustomValue.text("a")).with("b_text", CustomValue.text("b"));
        CustomFields foreign = FOREIGN.with("c_text", CustomValue.text("c"));

        MergePlan plan = Pairs.newerSource(with(own), with(foreign));

        assertThat(merged(plan)).isEqualTo(own);
        assertThat(plan.choiceOf("customFields"))
                .contains(choice("customFields", "a_text, b_text", Pairs.SOURCE, MergeRule.NEWEST_VALUE));
    }

    @Test
    @DisplayName("4.10: a set without values does not hide an older one that has some")
    void anEmptySetHidesNothing() {
        CustomFields foreign = FOREIGN.with("c_text", CustomValue.text("c"));

        MergePlan plan = Pairs.newerSource(with(FIRST), with(foreign));

        assertThat(merged(plan)).isEqualTo(foreign);
        assertThat(plan.choiceOf("customFields"))
                .contains(choice("customFields", "c_text", Pairs.TARGET, MergeRule.ONLY_VALUE));
    }

    @Test
    @DisplayName("10.5: a schema without values yet is kept when nothing else is there")
    void keepsASchemaWithoutValues() {
        assertThat(merged(Pairs.newerTarget(with(FIRST), ContactProfile.builder())))
                .isEqualTo(FIRST);
        assertThat(merged(Pairs.newerTarget(with(FOREIGN), with(FIRST)))).isEqualTo(FIRST);
        assertThat(merged(Pairs.newerTarget(with(FIRST), with(SECOND)))).isEqualTo(SECOND);
    }

    @Test
    @DisplayName("20.6: values are shown for a person to read")
    void showsValues() {
        CustomFields fields = FIRST.with("a_tag", CustomValue.tags("x", "y"))
                .with("b_number", CustomValue.number(100))
                .with("c_number", CustomValue.number(new BigDecimal("1E+1000000")))
                .with("d_number", CustomValue.number(new BigDecimal("0.50")))
                .with("e_any", new CustomValue.Members(HashMap.of("k", CustomValue.flag(true))))
                .with("f_any", new CustomValue.Items(List.of(CustomValue.Nothing.NOTHING)));

        MergePlan plan = Pairs.tie(with(fields), with(FIRST));

        assertThat(plan.choices().tail().map(FieldChoice::value))
                .containsExactly("x, y", "100", "1E+1000000", "0.5", "k", "");
    }

    private static ContactProfileBuilder with(CustomFields fields) {
        return ContactProfile.builder().customFields(fields);
    }

    private static CustomFields merged(MergePlan plan) {
        return plan.profile().customFields().get();
    }

    private static FieldChoice choice(String field, String value, ContactId from, MergeRule rule) {
        return new FieldChoice(Option.some(field), value, from, rule);
    }
}
