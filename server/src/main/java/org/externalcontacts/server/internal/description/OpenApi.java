package org.externalcontacts.server.internal.description;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.Map;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.wire.internal.endpoint.Endpoint;
import org.externalcontacts.wire.internal.endpoint.Endpoints;
import org.externalcontacts.wire.internal.endpoint.Tag;
import org.externalcontacts.wire.internal.json.Model;

/**
 * Describes what is served as OpenAPI 3.1: operations from the endpoints that they are served by, limits and defaults from the use cases,
 * and the members of the bodies from {@code models.txt} beside this class.
 */
public final class OpenApi {

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
        document.put("tags", tags());
        document.put("paths", paths());
        document.put("components", components());
        return document;
    }

    private static Map<String, Object> info() {
        Map<String, Object> info = JsonTree.object("title", "External Contacts");
        info.put("version", "v2");
        info.put(
                "description",
                "People and organizations outside your own organization. Lists in queries are repeated or separated by commas, "
                        + "parameters without a value count as absent, unknown members and parameters are ignored. "
                        + "A request may set its correlation id in ININ-Correlation-Id: 1 to 64 letters, digits and hyphens.");
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

    private Map<String, Object> operation(Endpoint<?, ?, ?> endpoint) {
        Map<String, Object> operation =
                JsonTree.object("operationId", endpoint.operation().id());
        operation.put("tags", java.util.List.of(endpoint.tag().title()));
        operation.put("summary", endpoint.summary());
        String mode = endpoint.operation().mode() == Operation.Mode.ANY ? "any" : "all";
        operation.put(
                "description",
                "Needs " + mode + " of: " + endpoint.operation().permissions().mkString(", "));
        java.util.List<Map<String, Object>> parameters = new ParameterSchemas(endpoint).all();
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
        endpoint.body()
                .forEach(body -> operation.put(
                        "requestBody", MediaContent.required("application/json", models.reference(body.name()))));
        List<Integer> refusals = Responses.OF_ANY_REQUEST
                .appendAll(Responses.OF_ANY_OPERATION)
                .appendAll(endpoint.body().map(body -> Responses.OF_A_BODY).getOrElse(List.empty()))
                .appendAll(endpoint.refusals());
        operation.put("responses", Responses.of(endpoint.success(), success(endpoint), refusals));
        return operation;
    }

    private Map<String, Object> success(Endpoint<?, ?, ?> endpoint) {
        Map<String, Object> answer = Responses.success("Success.", true);
        Option<String> named = endpoint.answer().map(Model::name);
        named.orElse(() -> Option.when(endpoint.response().isEmptyObject(), "EmptyObject"))
                .forEach(model -> answer.put("content", MediaContent.json(models.reference(model))));
        return answer;
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

    private static java.util.List<Map<String, Object>> tags() {
        return List.of(Tag.values())
                .map(tag -> tag(tag.title(), tag.description()))
                .append(tag(OtherPaths.SERVER, "Tokens, health and this document."))
                .append(tag(
                        LocalPaths.TAG,
                        "Events that the platform detects itself and that a client reports here; and what the "
                                + "server tells of itself."))
                .toJavaList();
    }

    private static Map<String, Object> tag(String name, String description) {
        Map<String, Object> tag = JsonTree.object("name", name);
        tag.put("description", description);
        return tag;
    }
}
