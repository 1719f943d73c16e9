package org.externalcontacts.server.internal.description;

import io.vavr.collection.List;
import java.util.Map;

/** What the program that runs a server adds below {@code /local}; all but the overview are refused with 422 where it does not. */
final class LocalServicePaths {

    private static final List<Integer> UNSUPPORTED = List.of(422);

    private final BodyModels models;

    LocalServicePaths(BodyModels models) {
        this.models = models;
    }

    void putInto(Map<String, Object> paths) {
        paths.put("/local/overview", JsonTree.object("get", overview()));
        paths.put("/local/contacts", JsonTree.object("get", contacts()));
        paths.put(
                "/local/people",
                JsonTree.object(
                        "post",
                        post("people", "Create contacts of invented people", "LocalPeople", "LocalPeopleMade")));
        paths.put(
                "/local/files",
                JsonTree.object("post", post("files", "Load contacts from a file", "LocalFile", "LocalFileReport")));
        Map<String, Object> snapshot = JsonTree.object("get", saved());
        snapshot.put("post", restored());
        paths.put("/local/snapshot", snapshot);
    }

    private Map<String, Object> overview() {
        return described(
                OtherPaths.operation(
                        "get_local_overview", LocalPaths.TAG, "Get the time, what is supported, and counts"),
                "Records are only counted where they are in the memory of the server.",
                OtherPaths.answer("The overview.", models.reference("LocalOverview"), true),
                List.empty());
    }

    private Map<String, Object> contacts() {
        Map<String, Object> operation = OtherPaths.operation(
                "get_local_contacts", LocalPaths.TAG, "List contacts of all types, those that changed last first");
        operation.put(
                "parameters",
                java.util.List.of(
                        query("pageSize", "How many; 50 by default.", number(200)),
                        query("pageNumber", "The number of the page; 1 by default.", number(Integer.MAX_VALUE)),
                        query("type", "Only contacts of this type.", type())));
        return described(
                operation,
                "Only where records are in the memory of the server. Each contact that expires has the member expires.",
                OtherPaths.answer("A page of them.", models.reference("ContactListing"), true),
                UNSUPPORTED);
    }

    private Map<String, Object> post(String id, String summary, String body, String answer) {
        Map<String, Object> operation = OtherPaths.operation("post_local_" + id, LocalPaths.TAG, summary);
        operation.put("requestBody", MediaContent.required("application/json", models.reference(body)));
        return described(
                operation,
                "Only by a server that was started from the command line.",
                OtherPaths.answer("It is done.", models.reference(answer), true),
                Responses.OF_A_BODY.appendAll(UNSUPPORTED));
    }

    private static Map<String, Object> saved() {
        Map<String, Object> answer = Responses.success("The archive.", true);
        answer.put("content", MediaContent.lines());
        return described(
                OtherPaths.operation("get_local_snapshot", LocalPaths.TAG, "Get everything as an archive"),
                "A JSON record a line. It has personal data.",
                answer,
                UNSUPPORTED);
    }

    private Map<String, Object> restored() {
        Map<String, Object> operation =
                OtherPaths.operation("post_local_snapshot", LocalPaths.TAG, "Replace everything by an archive");
        Map<String, Object> body = JsonTree.object("required", true);
        body.put("content", MediaContent.lines());
        operation.put("requestBody", body);
        return described(
                operation,
                "Only where records are in memory alone. An archive that cannot be used changes nothing.",
                OtherPaths.answer("It is replaced.", models.reference("LocalRestored"), true),
                Responses.OF_A_BODY.appendAll(UNSUPPORTED));
    }

    private static Map<String, Object> described(
            Map<String, Object> operation, String description, Map<String, Object> answer, List<Integer> refusals) {
        operation.put("description", LocalPaths.OF_EVERYTHING + description);
        operation.put(
                "responses",
                Responses.of(
                        200,
                        answer,
                        Responses.OF_ANY_REQUEST
                                .appendAll(Responses.OF_ANY_OPERATION)
                                .appendAll(refusals)));
        return operation;
    }

    private static Map<String, Object> query(String name, String description, Map<String, Object> schema) {
        return LocalPaths.parameter(name, "query", description, schema);
    }

    private static Map<String, Object> number(int most) {
        Map<String, Object> schema = JsonTree.object("type", "integer");
        schema.put("format", "int32");
        schema.put("minimum", 1);
        schema.put("maximum", most);
        return schema;
    }

    private static Map<String, Object> type() {
        Map<String, Object> schema = JsonTree.object("type", "string");
        schema.put("enum", java.util.List.of("Ephemeral", "Identified", "Curated"));
        return schema;
    }
}
