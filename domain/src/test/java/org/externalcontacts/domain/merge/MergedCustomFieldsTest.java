package org.externalcontacts.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.externalcontacts.domain.merge.Contacts.EARLIER;
import static org.externalcontacts.domain.merge.Contacts.LATER;
import static org.externalcontacts.domain.merge.Contacts.SOURCE;
import static org.externalcontacts.domain.merge.Contacts.TARGET;
import static org.externalcontacts.domain.merge.Contacts.source;
import static org.externalcontacts.domain.merge.Contacts.target;

import io.vavr.control.Option;
import java.util.UUID;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("4.10: custom fields of the new contact")
class MergedCustomFieldsTest {

    private static final SchemaId SCHEMA = new SchemaId(new UUID(0, 7));
    private static final SchemaId OTHER_SCHEMA = new SchemaId(new UUID(0, 8));

    @Test
    void areDecidedKeyByKeyWithinOneSchema() {
        MergePlan plan = merged(
                fields(SCHEMA, 1).with("a_text", text("older")).with("b_text", text("only")),
                fields(SCHEMA, 1).with("a_text", text("newest")).with("c_text", text("too")));

        assertThat(plan.profile().customFields())
                .isEqualTo(Option.some(fields(SCHEMA, 1)
                        .with("a_text", text("newest"))
                        .with("b_text", text("only"))
                        .with("c_text", text("too"))));
        assertThat(told(plan, "customFields.a_text")).isEqualTo(Option.some("NEWEST_VALUE of target"));
        assertThat(told(plan, "customFields.b_text")).isEqualTo(Option.some("ONLY_VALUE of source"));
        assertThat(told(plan, "customFields.c_text")).isEqualTo(Option.some("ONLY_VALUE of target"));
    }

    @Test
    @DisplayName("10.5: the newer version of a shared schema is named")
    void nameTheNewerVersionOfOneSchema() {
        assertThat(merged(fields(SCHEMA, 3), fields(SCHEMA, 2)).profile().customFields())
                .isEqualTo(Option.some(fields(SCHEMA, 3)));
        assertThat(merged(fields(SCHEMA, 2), fields(SCHEMA, 3)).profile().customFields())
                .isEqualTo(Option.some(fields(SCHEMA, 3)));
    }

    @Test
    void areTakenAsAWholeFromTheNewestOfTwoSchemas() {
        CustomFields newest = fields(OTHER_SCHEMA, 1).with("a_text", text("x")).with("b_text", text("y"));
        MergePlan plan = merged(fields(SCHEMA, 1).with("c_text", text("lost")), newest);

        assertThat(plan.profile().customFields()).isEqualTo(Option.some(newest));
        assertThat(plan.choices().tail())
                .containsExactly(
                        Contacts.choice("customFields", "a_text, b_text", TARGET, MergePlan.Rule.NEWEST_VALUE));
    }

    @Test
    void stayWhenOnlyOneContactHasThem() {
        CustomFields only = fields(SCHEMA, 1).with("a_text", text("x"));
        MergePlan plan = Contacts.plan(
                source(ContactProfile.builder().customFields(only), EARLIER), target(ContactProfile.builder(), LATER));

        assertThat(plan.profile().customFields()).isEqualTo(Option.some(only));
        assertThat(plan.choices().tail())
                .containsExactly(Contacts.choice("customFields", "a_text", SOURCE, MergePlan.Rule.ONLY_VALUE));
    }

    @Test
    @DisplayName("4.10: a set without values does not hide an older one that has some")
    void areNotHiddenByAnEmptySet() {
        CustomFields older = fields(SCHEMA, 1).with("a_text", text("x"));
        MergePlan plan = merged(older, fields(OTHER_SCHEMA, 1));

        assertThat(plan.profile().customFields()).isEqualTo(Option.some(older));
        assertThat(plan.choices().tail())
                .containsExactly(Contacts.choice("customFields", "a_text", SOURCE, MergePlan.Rule.ONLY_VALUE));
    }

    @Test
    @DisplayName("10.5: a schema without values yet is kept when there is nothing else")
    void keepASchemaWithoutValues() {
        MergePlan alone = Contacts.plan(
                source(ContactProfile.builder().customFields(fields(SCHEMA, 1)), EARLIER),
                target(ContactProfile.builder(), LATER));

        assertThat(alone.profile().customFields()).isEqualTo(Option.some(fields(SCHEMA, 1)));
        assertThat(merged(fields(SCHEMA, 1), fields(OTHER_SCHEMA, 1)).profile().customFields())
                .isEqualTo(Option.some(fields(OTHER_SCHEMA, 1)));
    }

    private static Option<String> told(MergePlan plan, String field) {
        return plan.choiceOf(field)
                .map(choice -> choice.rule() + " of " + (choice.from().equals(SOURCE) ? "source" : "target"));
    }

    private static CustomFields fields(SchemaId schema, int version) {
        return CustomFields.of(new SchemaRef(schema, version));
    }

    private static CustomValue text(String value) {
        return CustomValue.text(value);
    }

    private static MergePlan merged(CustomFields older, CustomFields newest) {
        return Contacts.plan(
                source(ContactProfile.builder().customFields(older), EARLIER),
                target(ContactProfile.builder().customFields(newest), LATER));
    }
}
