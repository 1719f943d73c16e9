package org.externalcontacts.server.internal.description;

import io.vavr.collection.List;
import java.util.Map;

/** What is served beside the 71 operations: tokens, health, the document itself, and what the platform has no call for. */
final class OtherPaths {

    static final String SERVER = "Server";

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
        new LocalPaths(models).putInto(paths);
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

    static Map<String, Object> answer(String description, Map<String, Object> schema, boolean isOperation) {
        Map<String, Object> answer = Responses.success(description, isOperation);
        answer.put("content", MediaContent.json(schema));
        return answer;
    }

    static Map<String, Object> operation(String id, String tag, String summary) {
        Map<String, Object> operation = JsonTree.object("operationId", id);
        operation.put("tags", java.util.List.of(tag));
        operation.put("summary", summary);
        return operation;
    }
}
