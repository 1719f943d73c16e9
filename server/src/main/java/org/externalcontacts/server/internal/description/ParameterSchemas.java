package org.externalcontacts.server.internal.description;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.Map;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.internal.search.ContactOrder;
import org.externalcontacts.application.internal.search.NoteOrder;
import org.externalcontacts.application.internal.search.OrganizationOrder;
import org.externalcontacts.application.internal.search.RelationshipOrder;
import org.externalcontacts.application.journey.SessionQuery;
import org.externalcontacts.application.organization.OrganizationQuery;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Version;
import org.externalcontacts.wire.internal.endpoint.Endpoint;
import org.externalcontacts.wire.internal.endpoint.Expansions;
import org.externalcontacts.wire.internal.endpoint.Headers;
import org.externalcontacts.wire.internal.endpoint.PathParameter;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;

/** The parameters of an operation, with the limits and the defaults that its use case has. */
final class ParameterSchemas {

    private final Endpoint<?, ?, ?> endpoint;

    ParameterSchemas(Endpoint<?, ?, ?> endpoint) {
        this.endpoint = endpoint;
    }

    java.util.List<Map<String, Object>> all() {
        return endpoint.pathTemplate()
                .parameters()
                .map(id -> parameter(id.name(), "path", true, schema(id)))
                .appendAll(endpoint.query()
                        .map(query -> parameter(query.name(), "query", query.required(), schema(query))))
                .appendAll(condition())
                .toJavaList();
    }

    private List<Map<String, Object>> condition() {
        return switch (endpoint.request().condition()) {
            case NONE -> List.empty();
            case KEY ->
                List.of(header(
                        Headers.IDEMPOTENCY_KEY,
                        IdempotencyKey.LONGEST,
                        "Creates once for this key: within " + IdempotencyKey.KEPT.toHours()
                                + " hours, the same request has the same answer."));
            case VERSION ->
                List.of(header(
                        Headers.IF_MATCH,
                        Version.LONGEST,
                        "The ETag that was read; refused with 412 if the entity has changed since."));
        };
    }

    private static Map<String, Object> header(String name, int longest, String description) {
        Map<String, Object> text = with(JsonTree.object("type", "string"), "description", description);
        return parameter(name, "header", false, with(text, "maxLength", longest));
    }

    private static Map<String, Object> parameter(
            String name, String place, boolean required, Map<String, Object> schema) {
        Map<String, Object> parameter = JsonTree.object("name", name);
        parameter.put("in", place);
        parameter.put("required", required);
        Object description = schema.remove("description");
        if (description != null) {
            parameter.put("description", description);
        }
        parameter.put("schema", schema);
        return parameter;
    }

    private static Map<String, Object> schema(PathParameter<?> id) {
        return switch (id.kind()) {
            case UUID -> uuid();
            case WHOLE_NUMBER -> whole();
        };
    }

    private Map<String, Object> schema(QueryParameter parameter) {
        return switch (parameter.kind()) {
            case WHOLE_NUMBER -> number(parameter);
            case FLAG -> with(JsonTree.object("type", "boolean"), "default", false);
            case LIST -> parameter.equals(QueryParameter.EXPAND) ? expansions() : trustors();
            case TEXT -> text(parameter);
        };
    }

    private Map<String, Object> number(QueryParameter parameter) {
        if (parameter.equals(QueryParameter.LIMIT)) {
            return bounded(
                    ScanRequest.LEAST, ScanRequest.MOST, ScanRequest.start().limit());
        } else if (endpoint.operation() == Operation.GET_CONTACT_JOURNEY_SESSIONS) {
            return bounded(1, SessionQuery.MOST, SessionQuery.first().pageSize());
        }
        PageRequest first = PageRequest.first();
        Map<String, Object> schema = bounded(
                1, PageRequest.REACH, parameter.equals(QueryParameter.PAGE_SIZE) ? first.size() : first.number());
        return with(schema, "description", "pageSize times pageNumber is " + PageRequest.REACH + " at most.");
    }

    private Map<String, Object> text(QueryParameter parameter) {
        Map<String, Object> text = JsonTree.object("type", "string");
        if (parameter.equals(QueryParameter.SORT_ORDER)) {
            with(
                    text,
                    "description",
                    "Such as field:asc or field:desc, several separated by commas. Fields: " + sorted().mkString(", ")
                            + ".");
            return with(text, "maxLength", 1_000);
        } else if (parameter.equals(QueryParameter.LOOKUP_VALUE)) {
            return with(with(text, "minLength", 1), "maxLength", 255);
        } else if (parameter.equals(QueryParameter.Q)) {
            return with(
                    text, "description", "Words, all of which must be found; only the first 1,000 characters count.");
        }
        return with(text, "description", "From the answer before; none for the first page.");
    }

    private Set<String> sorted() {
        return switch (endpoint.tag()) {
            case NOTES -> NoteOrder.FIELDS;
            case ORGANIZATIONS -> OrganizationOrder.FIELDS;
            case RELATIONSHIPS -> RelationshipOrder.FIELDS;
            default -> ContactOrder.FIELDS;
        };
    }

    private Map<String, Object> expansions() {
        Seq<String> parts = List.ofAll(
                switch (endpoint.tag()) {
                    case NOTES -> Expansions.OF_NOTE.keySet();
                    case ORGANIZATIONS -> Expansions.OF_ORGANIZATION.keySet();
                    case RELATIONSHIPS -> Expansions.OF_RELATIONSHIP.keySet();
                    default ->
                        endpoint.operation() == Operation.GET_REVERSEWHITEPAGESLOOKUP
                                ? Expansions.OF_LOOKUP.keySet()
                                : Expansions.OF_CONTACT.keySet();
                });
        return list(with(JsonTree.object("type", "string"), "enum", parts.toJavaList()));
    }

    private static Map<String, Object> trustors() {
        return with(list(uuid()), "maxItems", OrganizationQuery.MOST_TRUSTORS);
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        return with(JsonTree.object("type", "array"), "items", items);
    }

    private static Map<String, Object> bounded(int least, int most, int otherwise) {
        return with(with(with(whole(), "minimum", least), "maximum", most), "default", otherwise);
    }

    private static Map<String, Object> whole() {
        return with(JsonTree.object("type", "integer"), "format", "int32");
    }

    private static Map<String, Object> uuid() {
        return with(JsonTree.object("type", "string"), "format", "uuid");
    }

    private static Map<String, Object> with(Map<String, Object> schema, String keyword, Object value) {
        schema.put(keyword, value);
        return schema;
    }
}
