package org.externalcontacts.wire.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.FieldType;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.wire.internal.endpoint.Models;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.JsonObject;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.junit.jupiter.api.Test;

/** Custom fields are written as JSON-Schema draft-04 and read from it (rules 10.1, 10.4). */
class JsonSchemaTest {

    private static final String SCHEMA = """
            {"name":"Loyalty","version":0,"enabled":true,"jsonSchema":{
              "$schema":"http://json-schema.org/draft-04/schema#","title":"Loyalty","description":"points and tiers",
              "required":["tier_enum"],
              "properties":{
                "tier_enum":{"allOf":[{"$ref":"#/definitions/enum"}],"title":"Tier","enum":["gold","tin"],
                  "_enumProperties":{"gold":{"title":"Gold","_disabled":false},"tin":{"title":"Tin","_disabled":true}}},
                "points_number":{"allOf":[{"$ref":"#/definitions/number"}],"maximum":15.5,"minimum":0},
                "words_tag":{"allOf":[{"$ref":"#/definitions/tag"}],"maxItems":10,"minItems":0,"uniqueItems":true,
                  "items":{"maxLength":100,"minLength":1,"pattern":".*"}}}}}
            """;

    private final Codec codec = Codec.strict();

    @Test
    void fieldsLimitsAndOptionsAreRead() throws IOException {
        SchemaDraft draft = read(SCHEMA).get();
        assertThat(draft.required()).containsExactly("tier_enum");
        assertThat(draft.fields().map(FieldDefinition::type))
                .containsExactly(FieldType.ENUM, FieldType.NUMBER, FieldType.TAG);
        assertThat(draft.field("tier_enum").get().options().map(option -> option.key() + option.enabled()))
                .containsExactly("goldtrue", "tinfalse");
        FieldDefinition tags = draft.field("words_tag").get();
        assertThat(tags.longest()).containsExactly(100);
        assertThat(tags.mostItems()).containsExactly(10);
    }

    @Test
    void whatIsReadIsWrittenAgainWithAllThatIsNotKnown() throws IOException {
        Body<DataSchema> written = SchemaForm.body(read(SCHEMA).get(), 0);
        JsonObject given = codec.object(new ByteArrayInputStream(SCHEMA.getBytes(StandardCharsets.UTF_8)));
        assertThat(codec.object(written)).isEqualTo(given);
    }

    @Test
    void everyWrongKindIsNamedAtOnce() throws IOException {
        Seq<Violation> violations = read("""
                        {"jsonSchema":{"required":"a","properties":{
                          "a":{"title":1,"maxLength":"x"},
                          "b":7}}}
                        """).getError();
        assertThat(violations.map(Violation::field))
                .containsExactlyInAnyOrder(
                        "jsonSchema.required",
                        "jsonSchema.properties.a.allOf",
                        "jsonSchema.properties.a.title",
                        "jsonSchema.properties.a.maxLength",
                        "jsonSchema.properties.b");
    }

    private Validation<Seq<Violation>, SchemaDraft> read(String body) throws IOException {
        return ReadContext.read(codec.read(Models.SCHEMA, body.getBytes(StandardCharsets.UTF_8)), SchemaForm::draft);
    }
}
