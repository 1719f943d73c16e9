package org.externalcontacts.server.internal.description;

import io.vavr.collection.List;
import java.util.Map;

/** What is served beside the 71 operations: tokens, health, the document itself, and events that a platform detects itself. */
final class OtherPaths {

    static final String SERVER = "Server";
    static final String LOCAL = "Local";

    private final BodyModels models;

    OtherPaths(BodyModels models) {
        this.models = models;
    }

    void putInto(Map<String, Object> paths) {
        paths.put("/oauth/token", JsonTree.object("post", token()));
        paths.put(
                "/health",
                JsonTree.object(
                        "get", open("get_health", "Check that the server is running", models.reference("Health"))));
        paths.put(
                "/ready",
                JsonTree.object(
                        "get", open("get_ready", "Check that the engine responds", models.reference("Health"), 503)));
        paths.put("/metrics", JsonTree.object("get", metrics()));
        paths.put(
                "/openapi.json",
                JsonTree.object("get", open("get_openapi", "Get this document", JsonTree.object("type", "object"))));
        paths.put(
                "/local/interactions",
                local("interactions", "Observe an interaction", "LocalInteraction", "ExternalContact", 409));
        paths.put("/local/sessions", local("sessions", "Record a journey session", "Session", "Session", 404));
        paths.put("/local/expire", local("expire", "Remove the contacts that are due", "LocalExpiry", "LocalExpiry"));
    }

    private Map<String, Object> token() {
        Map<String, Object> operation = operation("post_oauth_token", SERVER, "Get a token for client credentials");
        Map<String, Object> basic = JsonTree.object("basic", java.util.List.of());
        operation.put("security", java.util.List.of(basic, JsonTree.object()));
        operation.put(
                "requestBody",
                MediaContent.required("application/x-www-form-urlencoded", models.reference("TokenRequest")));
        operation.put(
                "responses",
                Responses.of(
                        200,
                        answer("A token.", models.reference("Token"), false),
                        Responses.OF_ANY_REQUEST
                                .appendAll(Responses.OF_A_BODY)
                                .appendAll(List.of(401, 429, 500, 503))));
        return operation;
    }

    private static Map<String, Object> open(
            String id, String summary, Map<String, Object> schema, Integer... refusals) {
        Map<String, Object> operation = operation(id, SERVER, summary);
        operation.put("security", java.util.List.of());
        operation.put(
                "responses",
                Responses.of(
                        200,
                        answer("It serves.", schema, false),
                        Responses.OF_ANY_REQUEST.appendAll(List.of(refusals))));
        return operation;
    }

    /** Served only if enabled; otherwise it is not found, like any unknown path. */
    private static Map<String, Object> metrics() {
        Map<String, Object> operation = operation("get_metrics", SERVER, "Read counters in Prometheus' text form");
        operation.put("security", java.util.List.of());
        Map<String, Object> answer = Responses.success("The counters.", false);
        answer.put("content", MediaContent.text());
        operation.put("responses", Responses.of(200, answer, Responses.OF_ANY_REQUEST.appendAll(List.of(401, 404))));
        return operation;
    }

    /** Interactions cannot be reported to a remote engine: 422. */
    private Map<String, Object> local(String id, String summary, String body, String answer, Integer... refusals) {
        Map<String, Object> operation = operation("post_local_" + id, LOCAL, summary);
        operation.put("description", "Takes a client that may do everything. What is left out happens now.");
        operation.put("requestBody", MediaContent.required("application/json", models.reference(body)));
        operation.put(
                "responses",
                Responses.of(
                        200,
                        answer("It is done.", models.reference(answer), true),
                        Responses.OF_ANY_REQUEST
                                .appendAll(Responses.OF_ANY_OPERATION)
                                .appendAll(Responses.OF_A_BODY)
                                .appendAll(List.of(refusals))
                                .append(422)));
        return JsonTree.object("post", operation);
    }

    private static Map<String, Object> answer(String description, Map<String, Object> schema, boolean isOperation) {
        Map<String, Object> answer = Responses.success(description, isOperation);
        answer.put("content", MediaContent.json(schema));
        return answer;
    }

    private static Map<String, Object> operation(String id, String tag, String summary) {
        Map<String, Object> operation = JsonTree.object("operationId", id);
        operation.put("tags", java.util.List.of(tag));
        operation.put("summary", summary);
        return operation;
    }
}
