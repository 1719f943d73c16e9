package org.externalcontacts.domain.schema;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.domain.directory.UserId;

/** Schemas that the tests of this package share. */
final class Schemas {

    static final Instant CREATED = Instant.parse("2023-06-22T10:15:30Z");
    static final Instant LATER = Instant.parse("2023-07-01T08:00:00Z");
    static final SchemaId ID = new SchemaId(UUID.fromString("6f1c2a8e-0d35-4b27-9a64-3f1e5c7b9d20"));
    static final UserId AUTHOR = new UserId(UUID.fromString("b3b1f0c4-53d8-4a0c-8a5e-0f6a3c2d1e90"));

    private Schemas() {}

    /** The sample of the platform's own documentation: ten kinds of field. */
    static SchemaDraft sample() {
        return SchemaDraft.of(
                "Customized Contact",
                FieldDefinition.builder("number_number", FieldType.NUMBER)
                        .title("Number")
                        .lowest(BigDecimal.ZERO)
                        .highest(BigDecimal.valueOf(15))
                        .build(),
                FieldDefinition.builder("dropdown_enum", FieldType.ENUM)
                        .title("Dropdown")
                        .options(List.of(
                                FieldDefinition.Choice.of("_1", "1"),
                                FieldDefinition.Choice.of("_2", "2"),
                                FieldDefinition.Choice.of("_3", "3"),
                                FieldDefinition.Choice.of("_4", "4")))
                        .build(),
                FieldDefinition.builder("text_languages_text", FieldType.TEXT)
                        .title("Text")
                        .longest(100)
                        .shortest(0)
                        .build(),
                FieldDefinition.builder("checkbox_checkbox", FieldType.CHECKBOX)
                        .title("Checkbox")
                        .build(),
                FieldDefinition.builder("date_date", FieldType.DATE)
                        .title("Date")
                        .build(),
                FieldDefinition.builder("date_and_time_datetime", FieldType.DATE_TIME)
                        .title("Date and Time")
                        .build(),
                FieldDefinition.builder("identifier_identifier", FieldType.IDENTIFIER)
                        .title("Identifier")
                        .longest(100)
                        .shortest(0)
                        .build(),
                FieldDefinition.builder("tag_tag", FieldType.TAG)
                        .title("Tag")
                        .mostItems(10)
                        .longest(100)
                        .shortest(1)
                        .build(),
                FieldDefinition.builder("text_area_longtext", FieldType.LONG_TEXT)
                        .title("Text Area")
                        .longest(1000)
                        .shortest(0)
                        .build(),
                FieldDefinition.builder("url_url", FieldType.URL)
                        .title("URL")
                        .longest(200)
                        .shortest(0)
                        .build());
    }

    /** A contact schema of these fields, in its third version. */
    static DataSchema of(FieldDefinition... fields) {
        return of(SchemaDraft.of("Vehicles", fields));
    }

    /** A contact schema of this content, in its third version. */
    static DataSchema of(SchemaDraft content) {
        return new DataSchema(ID, 3, SchemaTarget.CONTACT, content, Option.some(AUTHOR), CREATED);
    }

    /** A text field of this key. */
    static FieldDefinition text(String key) {
        return FieldDefinition.of(key, FieldType.TEXT);
    }

    /** An enum field with these options. */
    static FieldDefinition choice(String key, String... options) {
        return FieldDefinition.builder(key, FieldType.ENUM)
                .options(List.of(options).map(option -> FieldDefinition.Choice.of(option, option)))
                .build();
    }
}
