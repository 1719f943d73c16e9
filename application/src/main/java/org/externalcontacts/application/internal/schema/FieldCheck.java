package org.externalcontacts.application.internal.schema;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.internal.schema.CustomFieldRules;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaTarget;

/** Judges custom fields by the version of the schema that they name (rule 10.9). */
public final class FieldCheck {

    private FieldCheck() {}

    /** All violations of the written custom fields, given the stored ones (rule 10). */
    public static Seq<Violation> violations(
            View view, SchemaTarget target, Option<CustomFields> given, Option<CustomFields> stored) {
        return given.map(fields -> violations(view, target, fields, stored)).getOrElse(List::empty);
    }

    private static Seq<Violation> violations(
            View view, SchemaTarget target, CustomFields given, Option<CustomFields> stored) {
        Option<DataSchema> schema = view.schemas().latest(given.schema().id());
        return schema.fold(
                () -> List.of(
                        Violation.of("schema.id", given.schema().id().text(), "does not identify an existing schema")),
                found -> CustomFieldRules.fits(found, target)
                        .<Seq<Violation>>map(List::of)
                        .getOrElse(() ->
                                CustomFieldRules.check(found, view.schemas().version(given.schema()), given, stored)));
    }
}
