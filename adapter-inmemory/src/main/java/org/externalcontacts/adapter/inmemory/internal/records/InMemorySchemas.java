package org.externalcontacts.adapter.inmemory.internal.records;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.externalcontacts.application.storage.SchemaRecords;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.externalcontacts.domain.schema.SchemaTarget;

/** Schemas in memory, in the order of their creation; and how many records use each. */
public final class InMemorySchemas implements SchemaRecords {

    private final Map<SchemaId, NavigableMap<Integer, DataSchema>> schemas = new LinkedHashMap<>();
    private final Map<SchemaId, Integer> uses = new HashMap<>();

    @Override
    public Option<DataSchema> latest(SchemaId id) {
        return versions(id).headOption();
    }

    @Override
    public Option<DataSchema> version(SchemaRef ref) {
        return Option.of(schemas.get(ref.id())).flatMap(versions -> Option.of(versions.get(ref.version())));
    }

    @Override
    public List<DataSchema> versions(SchemaId id) {
        return Option.of(schemas.get(id))
                .toList()
                .flatMap(versions -> versions.descendingMap().values());
    }

    @Override
    public List<DataSchema> all(SchemaTarget target) {
        return List.ofAll(schemas.values())
                .map(versions -> versions.lastEntry().getValue())
                .filter(schema -> schema.appliesTo() == target);
    }

    @Override
    public boolean isInUse(SchemaId id) {
        return uses.containsKey(id);
    }

    /** The version that custom fields name, as {@link org.externalcontacts.application.search.Words} asks for it. */
    public List<DataSchema> named(CustomFields fields) {
        return version(fields.schema()).toList();
    }

    /** Prepares the next version of a schema, or the first one of a new schema; the returned action stores it. */
    public Runnable addition(DataSchema version) {
        int next = latest(version.id()).map(DataSchema::version).getOrElse(0) + 1;
        if (version.version() != next) {
            throw new IllegalStateException(
                    "the next version of schema " + version.id().text() + " is " + next + ", not " + version.version());
        }
        return () ->
                schemas.computeIfAbsent(version.id(), id -> new TreeMap<>()).put(version.version(), version);
    }

    public void remove(SchemaId id) {
        schemas.remove(id);
    }

    /** A record carries these values from now on. */
    public void use(Option<CustomFields> fields) {
        fields.forEach(values -> uses.merge(values.schema().id(), 1, Integer::sum));
    }

    /** A record carries these values no more. */
    public void unuse(Option<CustomFields> fields) {
        fields.forEach(
                values -> uses.computeIfPresent(values.schema().id(), (id, count) -> count == 1 ? null : count - 1));
    }

    public Map<SchemaId, Integer> uses() {
        return uses;
    }

    public Iterable<DataSchema> all() {
        return List.ofAll(schemas.values()).flatMap(Map::values);
    }
}
