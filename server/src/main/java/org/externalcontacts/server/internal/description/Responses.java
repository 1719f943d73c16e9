package org.externalcontacts.server.internal.description;

import io.vavr.collection.List;
import io.vavr.collection.TreeMap;
import java.util.Map;
import org.externalcontacts.wire.internal.endpoint.Headers;

/** The answers of the document: which statuses a path may answer, and what they carry. */
final class Responses {

    /** Any path may answer these: a request that cannot be read, has a head that is too long, or is for another server. */
    static final List<Integer> OF_ANY_REQUEST = List.of(400, 414, 421, 431);

    /** The error statuses common to all operations. */
    static final List<Integer> OF_ANY_OPERATION = List.of(401, 403, 429, 500, 503);

    /** What else may be answered where a body is read: it comes too slowly, there is too much of it, or it is something else. */
    static final List<Integer> OF_A_BODY = List.of(408, 413, 415);

    private static final TreeMap<Integer, String> REFUSALS = TreeMap.of(400, "The request is malformed or invalid.")
            .put(401, "The credentials are missing or invalid.")
            .put(403, "A permission is missing.")
            .put(404, "Not found.")
            .put(408, "The body did not arrive in time.")
            .put(409, "The current state does not allow the operation.")
            .put(412, "The entity has another version than the one demanded.")
            .put(413, "The body is too large.")
            .put(414, "The URL is too long.")
            .put(415, "The body has an unsupported media type or is compressed.")
            .put(421, "The Host header names another server.")
            .put(422, "A limit is exceeded, or the cursor does not belong to this scan.")
            .put(429, "Too many calls.")
            .put(431, "The headers are too long.")
            .put(500, "An internal error of the server.")
            .put(503, "The engine behind the server is unavailable.");

    private static final String CORRELATION = "Correlation";
    private static final String ALLOWED = "RateLimitAllowed";
    private static final String COUNT = "RateLimitCount";
    private static final String RESET = "RateLimitReset";
    private static final String CHALLENGE = "Challenge";
    private static final String RETRY_AFTER = "RetryAfter";

    private Responses() {}

    /** The answers that go well or are refused with one of these statuses. */
    static Map<String, Object> of(int success, Map<String, Object> answer, List<Integer> refusals) {
        Map<String, Object> responses = JsonTree.object(String.valueOf(success), answer);
        refusals.sorted()
                .forEach(status ->
                        responses.put(String.valueOf(status), JsonTree.reference("responses", "Refused" + status)));
        return responses;
    }

    /** An answer that went well and has no body. */
    static Map<String, Object> success(String description, boolean isOperation) {
        Map<String, Object> answer = JsonTree.object("description", description);
        answer.put(
                "headers", headers(isOperation ? List.of(CORRELATION, ALLOWED, COUNT, RESET) : List.of(CORRELATION)));
        return answer;
    }

    /** The answers that all paths share. */
    static Map<String, Object> refusals(BodyModels models) {
        Map<String, Object> responses = JsonTree.object();
        REFUSALS.forEach((status, description) -> {
            Map<String, Object> answer = JsonTree.object("description", description);
            answer.put("headers", headers(headersOf(status)));
            answer.put("content", MediaContent.json(models.reference("ErrorBody")));
            responses.put("Refused" + status, answer);
        });
        return responses;
    }

    /** The headers that answers have beside those of HTTP (rules 14.1, 15.2, 15.3). */
    static Map<String, Object> headers() {
        Map<String, Object> headers = JsonTree.object();
        headers.put(
                CORRELATION,
                header("string", "Correlation id of the call in logs: the one sent by the caller, or a new one."));
        headers.put(
                ALLOWED, header("integer", "Calls per minute allowed with this token; absent if there is no limit."));
        headers.put(COUNT, header("integer", "Calls so far in this minute; absent if there is no limit."));
        headers.put(RESET, header("integer", "Seconds until the next minute begins; absent if there is no limit."));
        headers.put(CHALLENGE, header("string", "How to authenticate."));
        headers.put(RETRY_AFTER, header("integer", "Seconds to wait."));
        return headers;
    }

    private static List<String> headersOf(int status) {
        return switch (status) {
            case 401 -> List.of(CORRELATION, CHALLENGE);
            case 429 -> List.of(CORRELATION, ALLOWED, COUNT, RESET, RETRY_AFTER);
            case 403, 404, 409, 412, 415, 422, 503 -> List.of(CORRELATION, ALLOWED, COUNT, RESET);
            default -> List.of(CORRELATION);
        };
    }

    private static Map<String, Object> headers(List<String> names) {
        Map<String, Object> headers = JsonTree.object();
        names.forEach(name -> headers.put(onTheWire(name), JsonTree.reference("headers", name)));
        return headers;
    }

    private static String onTheWire(String name) {
        return switch (name) {
            case CORRELATION -> Headers.CORRELATION_ID;
            case ALLOWED -> Headers.RATE_LIMIT_ALLOWED;
            case COUNT -> Headers.RATE_LIMIT_COUNT;
            case RESET -> Headers.RATE_LIMIT_RESET;
            case CHALLENGE -> "WWW-Authenticate";
            default -> "Retry-After";
        };
    }

    private static Map<String, Object> header(String type, String description) {
        Map<String, Object> header = JsonTree.object("description", description);
        header.put("schema", JsonTree.object("type", type));
        return header;
    }
}
