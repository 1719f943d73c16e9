package org.externalcontacts.adapter.http;

import io.vavr.control.Option;
import java.util.Objects;
import org.externalcontacts.wire.internal.json.JsonObject;

/**
 * An item of a bulk call. Two items that ask for the same are equal.
 *
 * @param id of what it is about; none for what is not there yet
 * @param body what is sent of it; none where it is the id alone
 */
record BulkItem(Option<String> id, Option<JsonObject> body, Fingerprint content) {

    static BulkItem of(String id) {
        return new BulkItem(Option.some(id), Option.none(), Fingerprint.NOTHING);
    }

    static BulkItem of(Option<String> id, JsonObject body) {
        return new BulkItem(id, Option.some(body), Fingerprint.of(body));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BulkItem item && id.equals(item.id) && body.equals(item.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, body);
    }
}
