package org.externalcontacts.adapter.http;

import io.vavr.collection.Seq;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.wire.internal.bulk.BulkRequestDto;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.JsonObject;

/**
 * What is sent as a body of one model: the body itself, or JSON with more in it than the model knows.
 *
 * @param <B> the model's body
 */
record RequestBody<B>(Object content) {

    /** The body itself. */
    static <B> RequestBody<B> of(B body) {
        return new RequestBody<>(body);
    }

    /** A body as JSON. */
    static <B> RequestBody<B> json(JsonObject body) {
        return new RequestBody<>(body);
    }

    /** The same body as JSON, with the id of what it is about. */
    RequestBody<B> withId(Codec codec, PlatformId id) {
        JsonObject json = content instanceof JsonObject written ? written : codec.object(content);
        return json(json.put("id", id.text()));
    }

    /** The body of a bulk call with these entities. */
    static <D> RequestBody<BulkRequestDto<D>> bulk(Seq<RequestBody<D>> entities) {
        return new RequestBody<>(
                new BulkRequestDto<>(entities.map(RequestBody::content).toJavaList()));
    }
}
