package org.externalcontacts.domain.internal.schema;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.SchemaDraft;

/** What may not happen between one version of a schema and the next (rules 10.2, 10.9): values are stored by it. */
final class SchemaEvolution {

    private SchemaEvolution() {}

    /** One violation for each field that was removed or retyped, and for each option that was removed. */
    static Seq<Violation> violations(SchemaDraft before, SchemaDraft after) {
        return before.fields()
                .flatMap(field -> after.field(field.key())
                        .map(successor -> changed(field, successor))
                        .getOrElse(() -> List.of(removed(field))));
    }

    private static Violation removed(FieldDefinition field) {
        return new Violation(
                FieldPath.ofDefinition(field.key()), Option.none(), "cannot be removed from the schema, only disabled");
    }

    private static Seq<Violation> changed(FieldDefinition before, FieldDefinition after) {
        return before.type().equals(after.type()) ? removedOptions(before, after) : List.of(retyped(before, after));
    }

    private static Violation retyped(FieldDefinition before, FieldDefinition after) {
        return Violation.of(
                FieldPath.ofDefinition(before.key()) + ".allOf",
                after.type().text(),
                "cannot replace the field type " + before.type().text());
    }

    private static Seq<Violation> removedOptions(FieldDefinition before, FieldDefinition after) {
        Set<String> there = HashSet.ofAll(after.options().map(FieldDefinition.Choice::key));
        return before.options()
                .map(FieldDefinition.Choice::key)
                .filter(key -> !there.contains(key))
                .map(key -> Violation.of(
                        FieldPath.ofDefinition(before.key()) + ".enum", key, "cannot be removed, only disabled"));
    }
}
