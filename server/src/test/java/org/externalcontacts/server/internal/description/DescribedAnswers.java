package org.externalcontacts.server.internal.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.externalcontacts.server.RawConnection.RawAnswer;
import org.jspecify.annotations.Nullable;

/** Compares answers with a document that describes them: their statuses and their bodies, which hold nothing that it does not name. */
public final class DescribedAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHEMAS = "#/components/schemas/";

    /** What a request for nothing that is described is told. */
    private static final Set<Integer> OF_NO_OPERATION = Set.of(204, 400, 401, 404, 405, 414, 429, 431);

    private final ObjectNode document;
    private final Map<Pattern, JsonNode> paths = new LinkedHashMap<>();
    private final Map<String, Schema> schemas = new HashMap<>();
    private int compared;

    /** Of this document. */
    public DescribedAnswers(Map<String, Object> described) {
        document = JSON.valueToTree(described);
        document.path("components").path("schemas").forEach(DescribedAnswers::close);
        document.path("paths").properties().stream()
                .sorted(Comparator.comparing(path -> -words(path.getKey())))
                .forEach(path -> paths.put(
                        Pattern.compile(path.getKey().replace(".", "\\.").replaceAll("\\{[^}]*}", "[^/]+")),
                        path.getValue()));
    }

    /** A word goes before an id in the same place. */
    private static int words(String path) {
        int id = path.indexOf('{');
        return id < 0 ? Integer.MAX_VALUE : id;
    }

    /** How many answers were those of an operation. */
    public int compared() {
        return compared;
    }

    /** What an answer to a request has that the document does not say. */
    public List<String> misfits(String request, RawAnswer answer) throws IOException {
        String[] line = request.substring(0, request.indexOf('\r')).split(" ", -1);
        JsonNode operation = operation(line[0], line[1].split("\\?", 2)[0]);
        if (operation == null) {
            return OF_NO_OPERATION.contains(answer.status())
                    ? List.of()
                    : List.of("an operation that is not described");
        }
        compared++;
        JsonNode response = resolved(operation.path("responses").path(String.valueOf(answer.status())));
        if (response.isMissingNode()) {
            return List.of("a status that is not described");
        }
        JsonNode schema = response.path("content").path("application/json").path("schema");
        if (line[0].equals("HEAD")) {
            return List.of();
        }
        return schema.isMissingNode()
                ? answer.body().isEmpty() ? List.of() : List.of("a body that is not described")
                : schema(schema)
                        .validate(
                                JSON.readTree(answer.body()),
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                        .stream()
                        .map(Error::toString)
                        .toList();
    }

    private @Nullable JsonNode operation(String method, String path) {
        String verb = method.equals("HEAD") ? "get" : method.toLowerCase(java.util.Locale.ROOT);
        return paths.entrySet().stream()
                .filter(known -> known.getKey().matcher(path).matches())
                .findFirst()
                .map(known -> known.getValue().get(verb))
                .orElse(null);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private Schema schema(JsonNode schema) {
        return schemas.computeIfAbsent(schema.toString(), text -> {
            ObjectNode root = schema.deepCopy();
            root.set("$defs", document.path("components").path("schemas"));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(root.toString().replace(SCHEMAS, "#/$defs/"));
        });
    }

    /** What is not described must not be there. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
    }
}
