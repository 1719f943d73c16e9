package org.externalcontacts.server.internal.description;

import io.vavr.collection.List;
import java.util.Map;
import org.externalcontacts.server.internal.journal.LatestItems;

/** What the platform has no call for. */
final class LocalPaths {

    static final String TAG = "Local";

    static final String OF_EVERYTHING = "Needs a client with all permissions. ";

    private final BodyModels models;

    LocalPaths(BodyModels models) {
        this.models = models;
    }

    void putInto(Map<String, Object> paths) {
        paths.put("/local/interactions", interactions());
        paths.put("/local/sessions", sessions());
        paths.put("/local/expire", expiry());
        paths.put("/local/merge-preview", mergePreview());
        paths.put("/local/reset", JsonTree.object("post", reset()));
        new LocalServicePaths(models).putInto(paths);
        paths.put("/local/requests", get("requests", "Get the latest requests", "LocalRequests"));
        paths.put("/local/events", get("events", "Get the latest events", "LocalEvents"));
    }

    private Map<String, Object> interactions() {
        return post(
                "interactions",
                "Observe an interaction",
                OF_EVERYTHING
                        + "Answers with the contact that the identifiers lead to. If nobody owns them, or there are none, "
                        + "a contact is created. Without a time it happens now.",
                "LocalInteraction",
                "ExternalContact",
                409);
    }

    private Map<String, Object> sessions() {
        return post(
                "sessions",
                "Record a journey session",
                OF_EVERYTHING
                        + "Takes a session in the form in which it is listed. A session with a known id is replaced.",
                "Session",
                "Session",
                404);
    }

    private Map<String, Object> expiry() {
        return post(
                "expire",
                "Remove the contacts that are due",
                OF_EVERYTHING + "Without a time, those that are due now.",
                "LocalExpiry",
                "LocalExpiry");
    }

    private Map<String, Object> mergePreview() {
        return post(
                "merge_preview",
                "Preview a merge, value by value",
                "Needs the permission to merge. Changes nothing.",
                "MergeRequest",
                "LocalMergePlan",
                404,
                409);
    }

    /** What is not supported by a remote engine is refused with 422. */
    private Map<String, Object> post(
            String id, String summary, String description, String body, String answer, Integer... refusals) {
        Map<String, Object> operation = OtherPaths.operation("post_local_" + id, TAG, summary);
        operation.put("description", description);
        operation.put("requestBody", MediaContent.required("application/json", models.reference(body)));
        operation.put(
                "responses",
                Responses.of(
                        200,
                        OtherPaths.answer("It is done.", models.reference(answer), true),
                        Responses.OF_ANY_REQUEST
                                .appendAll(Responses.OF_ANY_OPERATION)
                                .appendAll(Responses.OF_A_BODY)
                                .appendAll(List.of(refusals))
                                .append(422)));
        return JsonTree.object("post", operation);
    }

    private static Map<String, Object> reset() {
        Map<String, Object> operation = OtherPaths.operation("post_local_reset", TAG, "Forget everything");
        operation.put(
                "description",
                OF_EVERYTHING
                        + "Forgets all that is kept for its tenant. Not supported where it is kept outside memory.");
        operation.put(
                "responses",
                Responses.of(
                        204,
                        Responses.success("It is forgotten.", true),
                        Responses.OF_ANY_REQUEST
                                .appendAll(Responses.OF_ANY_OPERATION)
                                .appendAll(Responses.OF_A_BODY)
                                .append(422)));
        return operation;
    }

    /** Served only if enabled; otherwise it is not found, like any unknown path. */
    private Map<String, Object> get(String id, String summary, String answer) {
        Map<String, Object> operation = OtherPaths.operation("get_local_" + id, TAG, summary);
        operation.put(
                "description",
                OF_EVERYTHING + "The latest " + LatestItems.MOST
                        + " are kept. With Accept: text/event-stream they follow "
                        + "as they happen, each as the data of an event with its number as id; an event named dropped "
                        + "tells how many were missed before it.");
        operation.put(
                "parameters",
                java.util.List.of(
                        number("since", "query", "The number of the last that is known; 0, the default, for none."),
                        number("Last-Event-ID", "header", "The same, for a stream that is resumed.")));
        Map<String, Object> success = Responses.success("The latest.", true);
        success.put("content", MediaContent.jsonOrEvents(models.reference(answer)));
        operation.put(
                "responses",
                Responses.of(
                        200,
                        success,
                        Responses.OF_ANY_REQUEST
                                .appendAll(Responses.OF_ANY_OPERATION)
                                .append(404)));
        return JsonTree.object("get", operation);
    }

    private static Map<String, Object> number(String name, String place, String description) {
        Map<String, Object> schema = JsonTree.object("type", "integer");
        schema.put("format", "int64");
        schema.put("minimum", 0);
        return parameter(name, place, description, schema);
    }

    static Map<String, Object> parameter(String name, String place, String description, Map<String, Object> schema) {
        Map<String, Object> parameter = JsonTree.object("name", name);
        parameter.put("in", place);
        parameter.put("required", false);
        parameter.put("description", description);
        parameter.put("schema", schema);
        return parameter;
    }
}
