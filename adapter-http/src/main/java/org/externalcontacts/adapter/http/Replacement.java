package org.externalcontacts.adapter.http;

import java.util.Set;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.JsonObject;
import org.externalcontacts.wire.internal.json.Member;

/** Bodies of calls that replace a record: what is not given any more is sent as an explicit null (rule 2.10). */
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
    static <F> RequestBody<Body<F>> of(Codec codec, Body<F> given) {
        JsonObject body = codec.object(given);
        given.form().members().stream()
                .map(Member::name)
                .filter(name -> !READ_ONLY.contains(name) && !body.has(name))
                .forEach(body::putNull);
        return RequestBody.json(body);
    }
}
