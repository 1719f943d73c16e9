package org.externalcontacts.testkit.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaTarget;

/** All schemas of both kinds, each with its versions, oldest first. */
final class Schemas {

    private final List<SchemaId> made = new ArrayList<>();
    private final Map<SchemaId, List<DataSchema>> versions = new LinkedHashMap<>();

    /** Every id there ever was, oldest first. */
    List<SchemaId> made() {
        return made;
    }

    int count() {
        return versions.size();
    }

    /** The versions of a schema of this kind, oldest first; none when there is no such schema. */
    Optional<List<DataSchema>> of(SchemaTarget kind, SchemaId id) {
        return Optional.ofNullable(versions.get(id)).filter(all -> all.get(0).appliesTo() == kind);
    }

    Optional<DataSchema> latest(SchemaTarget kind, SchemaId id) {
        return of(kind, id).map(all -> all.get(all.size() - 1));
    }

    List<DataSchema> all(SchemaTarget kind) {
        return versions.keySet().stream()
                .flatMap(id -> latest(kind, id).stream())
                .toList();
    }

    void add(DataSchema schema) {
        if (!versions.containsKey(schema.id())) {
            made.add(schema.id());
            versions.put(schema.id(), new ArrayList<>());
        }
        versions.get(schema.id()).add(schema);
    }

    void remove(SchemaId id) {
        versions.remove(id);
    }
}
