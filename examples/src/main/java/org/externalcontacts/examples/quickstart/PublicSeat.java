package org.externalcontacts.examples.quickstart;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.FieldType;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.schema.SchemaRef;
import org.externalcontacts.files.contact.Person;

/** The seat somebody holds: party and state, for which a contact has no field of its own and a schema adds two. */
record PublicSeat(SchemaRef schema) {

    static final String PARTY = "party";
    static final String STATE = "state";

    /** Makes the schema. */
    static Either<Refusal, PublicSeat> define(ExternalContacts contacts) {
        return contacts.contactSchemas()
                .create(SchemaDraft.of(
                        "Public seat",
                        FieldDefinition.builder(PARTY, FieldType.TEXT)
                                .title("Party")
                                .build(),
                        FieldDefinition.builder(STATE, FieldType.TEXT)
                                .title("State")
                                .build()))
                .map(DataSchema::ref)
                .map(PublicSeat::new);
    }

    /** The seat of somebody, or none when both columns are blank. */
    Option<CustomFields> of(Person person) {
        CustomFields seat = List.of(PARTY, STATE)
                .foldLeft(
                        CustomFields.of(schema),
                        (fields, key) -> person.kept()
                                .get(key)
                                .map(value -> fields.with(key, CustomValue.text(value)))
                                .getOrElse(fields));
        return Option.some(seat).filter(fields -> !fields.values().isEmpty());
    }
}
