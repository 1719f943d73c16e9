package org.externalcontacts.server.internal.http;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * An answer.
 *
 * @param body a DTO to be written as JSON; none for no body at all
 */
public record Answer(int status, Map<String, String> headers, Option<Object> body) {

    /** An answer with a body. */
    public static Answer of(int status, Object body) {
        return new Answer(status, LinkedHashMap.empty(), Option.some(body));
    }

    /** An answer without a body. */
    public static Answer empty(int status) {
        return new Answer(status, LinkedHashMap.empty(), Option.none());
    }

    /** The same answer with one more header. */
    public Answer header(String name, String value) {
        return new Answer(status, headers.put(name, value), body);
    }

    /** The same answer with these headers too. */
    public Answer headers(Map<String, String> more) {
        return new Answer(status, more.isEmpty() ? headers : headers.merge(more), body);
    }
}
