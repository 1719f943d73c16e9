package org.externalcontacts.server.description;

import org.externalcontacts.application.permission.PermissionMode;
import org.externalcontacts.wire.endpoint.Endpoint;
import org.externalcontacts.wire.endpoint.Endpoints;
import org.externalcontacts.wire.endpoint.Models;
import org.externalcontacts.wire.endpoint.QueryParameter;
import org.externalcontacts.wire.json.JsonArray;
import org.externalcontacts.wire.json.JsonObject;
import org.externalcontacts.wire.json.Model;

/** Describes the 71 operations as OpenAPI 3.1, from the table that they are served by. */
public final class OpenApi {

    private static final int[] ERRORS = {400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503};

    private final Schemas schemas = new Schemas();

    private OpenApi() {}

    /** The document. */
    public static JsonObject document() {
        return new OpenApi().write();
    }

    private JsonObject write() {
        JsonObject document = new JsonObject();
        document.put("openapi", "3.1.0");
        document.putObject("info").put("title", "External Contacts").put("version", "v2");
        document.putArray("security").addObject().putArray("client_credentials");
        JsonObject paths = document.putObject("paths");
        Endpoints.all()
                .forEach(endpoint -> paths.withObject(endpoint.template())
                        .set(endpoint.verb().name().toLowerCase(java.util.Locale.ROOT), operation(endpoint)));
        JsonObject components = document.putObject("components");
        schemas.reference(Models.ERROR);
        components.set("schemas", schemas.all());
        components
                .putObject("responses")
                .putObject("error")
                .put("description", "The call was refused.")
                .set("content", content(Models.ERROR));
        JsonObject scheme = components.putObject("securitySchemes").putObject("client_credentials");
        scheme.put("type", "oauth2")
                .putObject("flows")
                .putObject("clientCredentials")
                .put("tokenUrl", "/oauth/token")
                .putObject("scopes");
        return document;
    }

    private JsonObject operation(Endpoint endpoint) {
        JsonObject operation = new JsonObject();
        operation.put("operationId", endpoint.operation().id());
        String mode = endpoint.operation().mode() == PermissionMode.ANY ? "any" : "all";
        operation.put(
                "description",
                "Needs " + mode + " of: " + endpoint.operation().permissions().mkString(", "));
        parameters(endpoint, operation.putArray("parameters"));
        endpoint.body()
                .forEach(body ->
                        operation.putObject("requestBody").put("required", true).set("content", content(body)));
        JsonObject responses = operation.putObject("responses");
        JsonObject success = responses.putObject(String.valueOf(endpoint.success()));
        success.put("description", "It went well.");
        endpoint.answer().forEach(answer -> success.set("content", content(answer)));
        for (int status : ERRORS) {
            responses.putObject(String.valueOf(status)).put("$ref", "#/components/responses/error");
        }
        return operation;
    }

    private static void parameters(Endpoint endpoint, JsonArray parameters) {
        endpoint.pathParameters()
                .forEach(name -> parameters
                        .addObject()
                        .put("name", name)
                        .put("in", "path")
                        .put("required", true)
                        .putObject("schema")
                        .put("type", "string"));
        endpoint.query()
                .forEach(parameter -> parameters
                        .addObject()
                        .put("name", parameter.name())
                        .put("in", "query")
                        .put("required", parameter.required())
                        .set("schema", schema(parameter.kind())));
    }

    private static JsonObject schema(QueryParameter.Kind kind) {
        JsonObject schema = new JsonObject();
        switch (kind) {
            case TEXT -> schema.put("type", "string");
            case WHOLE_NUMBER -> schema.put("type", "integer");
            case FLAG -> schema.put("type", "boolean");
            case LIST -> schema.put("type", "array").putObject("items").put("type", "string");
        }
        return schema;
    }

    private JsonObject content(Model<?> model) {
        JsonObject content = new JsonObject();
        content.putObject("application/json").set("schema", schemas.reference(model));
        return content;
    }
}
