package org.externalcontacts.server.internal.description;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.Map;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.permission.PermissionMode;
import org.externalcontacts.wire.internal.endpoint.Endpoint;
import org.externalcontacts.wire.internal.endpoint.Endpoints;
import org.externalcontacts.wire.internal.json.Model;

/**
 * Describes what is served as OpenAPI 3.1: paths, parameters and bodies from the table that they are served by, limits and defaults from
 * the use cases, and what neither of them says from {@code operations.tsv} and {@code models.txt} beside this class.
 */
public final class OpenApi {

    private static final Map<String, String> TAGS = tags();

    private final BodyModels models = new BodyModels();

    private OpenApi() {}

    /** The document, as maps and lists. */
    public static Map<String, Object> document() {
        return new OpenApi().write();
    }

    private Map<String, Object> write() {
        Map<String, Object> document = JsonTree.object("openapi", "3.1.0");
        document.put("info", info());
        document.put("servers", java.util.List.of(JsonTree.object("url", "/")));
        document.put("security", java.util.List.of(needs("client_credentials"), needs("bearer")));
        document.put("tags", List.ofAll(TAGS.entrySet()).map(OpenApi::tag).toJavaList());
        document.put("paths", paths());
        document.put("components", components());
        return document;
    }

    private static Map<String, Object> info() {
        Map<String, Object> info = JsonTree.object("title", "External Contacts");
        info.put("version", "v2");
        info.put(
                "description",
                "People and organizations outside one's own. Lists in queries are repeated or separated by commas, "
                        + "parameters without a value count as absent, members and parameters that are not known are passed over. "
                        + "A request may name itself by ININ-Correlation-Id: 1 to 64 letters, digits and hyphens.");
        return info;
    }

    private Map<String, Object> paths() {
        Map<String, Object> paths = JsonTree.object();
        Endpoints.all().groupBy(Endpoint::template).toSortedMap(path -> path).forEach((template, endpoints) -> {
            Map<String, Object> path = JsonTree.object();
            endpoints.forEach(
                    endpoint -> path.put(endpoint.verb().name().toLowerCase(Locale.ROOT), operation(endpoint)));
            paths.put(template, path);
        });
        new OtherPaths(models).putInto(paths);
        return paths;
    }

    private Map<String, Object> operation(Endpoint endpoint) {
        DescribedOperation described =
                DescribedOperation.of(endpoint.operation().id());
        Map<String, Object> operation =
                JsonTree.object("operationId", endpoint.operation().id());
        operation.put("tags", java.util.List.of(described.tag()));
        operation.put("summary", described.summary());
        String mode = endpoint.operation().mode() == PermissionMode.ANY ? "any" : "all";
        operation.put(
                "description",
                "Needs " + mode + " of: " + endpoint.operation().permissions().mkString(", "));
        java.util.List<Map<String, Object>> parameters = new ParameterSchemas(endpoint, described).all();
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
        endpoint.body()
                .forEach(body -> operation.put(
                        "requestBody", Content.required("application/json", models.reference(body.name()))));
        List<Integer> refusals = Responses.OF_ANY_REQUEST
                .appendAll(Responses.OF_ANY_OPERATION)
                .appendAll(endpoint.body().map(body -> Responses.OF_A_BODY).getOrElse(List.empty()))
                .appendAll(described.refusals());
        operation.put("responses", Responses.of(endpoint.success(), success(endpoint), refusals));
        return operation;
    }

    private Map<String, Object> success(Endpoint endpoint) {
        Map<String, Object> answer = Responses.success("It went well.", true);
        endpoint.answer()
                .map(Model::name)
                .orElse(() -> Option.when(isEmptyObject(endpoint), "EmptyObject"))
                .forEach(model -> answer.put("content", Content.json(models.reference(model))));
        return answer;
    }

    /** A deletion answers 200 and an empty object, but that of a schema, which answers nothing at all (BEHAVIOUR 14.4). */
    private static boolean isEmptyObject(Endpoint endpoint) {
        return endpoint.success() == 200 && endpoint.operation() != Operation.DELETE_CONTACTS_SCHEMA;
    }

    private Map<String, Object> components() {
        Map<String, Object> components = JsonTree.object("responses", Responses.refusals(models));
        components.put("headers", Responses.headers());
        components.put("schemas", models.schemas());
        components.put("securitySchemes", securitySchemes());
        return components;
    }

    private static Map<String, Object> securitySchemes() {
        Map<String, Object> flow = JsonTree.object("tokenUrl", "/oauth/token");
        flow.put("scopes", JsonTree.object());
        Map<String, Object> oauth = JsonTree.object("type", "oauth2");
        oauth.put("flows", JsonTree.object("clientCredentials", flow));
        Map<String, Object> schemes = JsonTree.object("client_credentials", oauth);
        schemes.put("bearer", http("bearer"));
        schemes.put("basic", http("basic"));
        return schemes;
    }

    private static Map<String, Object> http(String scheme) {
        Map<String, Object> http = JsonTree.object("type", "http");
        http.put("scheme", scheme);
        return http;
    }

    private static Map<String, Object> needs(String scheme) {
        return JsonTree.object(scheme, java.util.List.of());
    }

    private static Map<String, Object> tag(Map.Entry<String, String> described) {
        Map<String, Object> tag = JsonTree.object("name", described.getKey());
        tag.put("description", described.getValue());
        return tag;
    }

    private static Map<String, String> tags() {
        Map<String, String> tags = new java.util.LinkedHashMap<>();
        tags.put("Contacts", "People outside one's own organization.");
        tags.put("Identities", "Who is who: identifiers, promotion, merging, look-ups.");
        tags.put("Organizations", "Companies that contacts belong to.");
        tags.put("Trustors", "Organizations of the platform that an organization is linked with.");
        tags.put("Notes", "Notes on contacts and organizations.");
        tags.put("Relationships", "What users of the platform are to organizations.");
        tags.put("Schemas", "Custom fields of contacts and organizations.");
        tags.put("Journeys", "What contacts did on the web and in conversations.");
        tags.put("Conversations", "Which contact a conversation is with.");
        tags.put("Server", "Tokens, health and this document.");
        tags.put("Local", "What happens on a platform by itself; here a client says so.");
        return tags;
    }
}
