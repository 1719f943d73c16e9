package org.externalcontacts.adapter.http;

import io.vavr.collection.List;
import java.util.Set;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.JsonObject;

/** Bodies of calls that replace a record: what is not given any more is sent as an explicit null (BEHAVIOUR 2.10). */
final class Replacement {

    private static final Set<String> READ_ONLY = Set.of(
            "id",
            "type",
            "modifyDate",
            "createDate",
            "dateCreated",
            "createdBy",
            "externalDataSources",
            "canonicalContact",
            "mergeSet",
            "mergedFrom",
            "mergedTo",
            "mergeOperation",
            "trustor",
            "selfUri");

    private Replacement() {}

    /** The body that replaces a record by this one. */
    static <D extends Record> RequestBody<D> of(Codec codec, D dto) {
        JsonObject body = codec.object(dto);
        List.of(dto.getClass().getRecordComponents())
                .map(field -> field.getName())
                .filter(field -> !READ_ONLY.contains(field) && !body.has(field))
                .forEach(body::putNull);
        return RequestBody.json(body);
    }
}
