package org.externalcontacts.adapter.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * An item of a bulk call. Two items that ask for the same are equal.
 *
 * @param id of what it is about; none for what is not there yet
 * @param body what is sent of it; none where it is the id alone
 */
record BulkItem(Option<String> id, Option<ObjectNode> body, Content content) {

    static BulkItem of(String id) {
        return new BulkItem(Option.some(id), Option.none(), Content.NOTHING);
    }

    static BulkItem of(Option<String> id, ObjectNode body) {
        return new BulkItem(id, Option.some(body), Content.of(body));
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
