package org.externalcontacts.server.internal.description;

import java.util.Map;

/** What requests and answers carry. */
final class MediaContent {

    private MediaContent() {}

    /** JSON of this schema. */
    static Map<String, Object> json(Map<String, Object> schema) {
        return of("application/json", schema);
    }

    /** JSON of this schema, or events that have such items as their data, as the client asks for. */
    static Map<String, Object> jsonOrEvents(Map<String, Object> schema) {
        Map<String, Object> content = json(schema);
        content.putAll(of("text/event-stream", JsonTree.object("type", "string")));
        return content;
    }

    /** Plain text. */
    static Map<String, Object> text() {
        return of("text/plain", JsonTree.object("type", "string"));
    }

    /** Lines of JSON. */
    static Map<String, Object> lines() {
        return of("application/x-ndjson", JsonTree.object("type", "string"));
    }

    /** A body that a request must have. */
    static Map<String, Object> required(String mediaType, Map<String, Object> schema) {
        Map<String, Object> body = JsonTree.object("required", true);
        body.put("content", of(mediaType, schema));
        return body;
    }

    private static Map<String, Object> of(String mediaType, Map<String, Object> schema) {
        return JsonTree.object(mediaType, JsonTree.object("schema", schema));
    }
}
