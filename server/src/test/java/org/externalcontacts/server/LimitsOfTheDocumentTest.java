package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.externalcontacts.server.internal.description.OpenApi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The limits that the document tells are those that are checked: what is at a limit is taken, what is beyond is refused by its name. */
class LimitsOfTheDocumentTest {

    private static final JsonNode DOCUMENT = new ObjectMapper().valueToTree(OpenApi.document());
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String ID = "11111111-1111-4111-8111-111111111111";

    /** Of what these hold, requests are read by the id alone. */
    private static final Set<String> REFERENCES =
            Set.of("ExternalOrganizationReference", "DataSchemaReference", "User", "AddressableEntityRef");

    private static final RunningServer running = new RunningServer();
    private static String contact = "";
    private static String organization = "";

    @BeforeAll
    static void oneOfEach() {
        contact = created(RunningServer.CONTACTS, "{\"title\":\"x\"}");
        organization = created("/api/v2/externalcontacts/organizations", "{\"name\":\"x\"}");
    }

    private static String created(String path, String body) {
        return RunningServer.json(running.call("POST", path, body)).path("id").asText();
    }

    @AfterAll
    static void close() {
        running.close();
    }

    @ParameterizedTest
    @MethodSource("limits")
    void whatIsBeyondALimitIsRefusedAndWhatIsAtItIsNot(Limit limit) {
        assertThat(named(limit, limit.beyond())).as("beyond").contains(limit.path());
        assertThat(named(limit, limit.at())).as("at").doesNotContain(limit.path());
    }

    @Test
    void everyKindOfLimitIsTried() {
        assertThat(limits())
                .hasSizeGreaterThan(150)
                .extracting(Limit::keyword)
                .contains("maxLength", "minimum", "maximum", "maxItems", "minLength");
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void whatIsRequiredIsAskedFor(Noun noun) {
        for (JsonNode member : schema(noun.model()).path("required")) {
            ObjectNode body = noun.body();
            body.remove(member.asText());
            assertThat(details(noun, body)).as(noun.model()).anyMatch(field -> field.startsWith(member.asText()));
        }
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void whatIsReadOnlyIsPassedOver(Noun noun) {
        ObjectNode body = noun.body();
        schema(noun.model()).path("properties").properties().stream()
                .filter(member -> member.getValue().path("readOnly").asBoolean())
                .filter(member -> member.getValue().path("type").asText().equals("string"))
                .forEach(member -> body.put(member.getKey(), "not such a value"));
        assertThat(details(noun, body)).as(noun.model()).isEmpty();
    }

    static List<Noun> nouns() {
        return List.of(
                new Noun("ExternalContact", RunningServer.CONTACTS, "{\"title\":\"x\"}"),
                new Noun("ExternalOrganization", "/api/v2/externalcontacts/organizations", "{\"name\":\"x\"}"),
                new Noun(
                        "Note",
                        RunningServer.CONTACTS + "/{contact}/notes",
                        "{\"noteText\":\"x\",\"createdBy\":{\"id\":\"" + ID + "\"}}"),
                new Noun(
                        "Relationship",
                        "/api/v2/externalcontacts/relationships",
                        "{\"relationship\":\"x\",\"user\":{\"id\":\"" + ID
                                + "\"},\"externalOrganization\":{\"id\":\"{organization}\"}}"),
                new Noun(
                        "ContactIdentifier",
                        "/api/v2/externalcontacts/identifierlookup",
                        "{\"type\":\"Cookie\",\"value\":\"x\"}"),
                new Noun("DataSchema", RunningServer.CONTACTS + "/schemas", "{\"version\":1,\"jsonSchema\":{}}"),
                new Noun("LocalInteraction", "/local/interactions", "{}"),
                new Noun(
                        "Session",
                        "/local/sessions",
                        "{\"id\":\"" + ID
                                + "\",\"externalContact\":{\"id\":\"{contact}\"},\"createdDate\":\"2026-01-01T00:00:00Z\"}"));
    }

    static List<Limit> limits() {
        List<Limit> limits = new ArrayList<>();
        nouns().forEach(noun -> collect(noun, "", schema(noun.model()), limits));
        return limits;
    }

    private static void collect(Noun noun, String path, JsonNode schema, List<Limit> limits) {
        if (schema.path("readOnly").asBoolean()) {
            return;
        }
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asText().substring("#/components/schemas/".length());
            if (!REFERENCES.contains(name)) {
                collect(noun, path, schema(name), limits);
            }
            return;
        }
        for (String keyword : List.of("minLength", "maxLength", "minimum", "maximum", "maxItems")) {
            if (schema.has(keyword)) {
                limits.add(new Limit(noun, path, keyword, schema));
            }
        }
        if (schema.has("items")) {
            collect(noun, path + "[0]", schema.path("items"), limits);
        }
        if (schema.path("additionalProperties").isObject()) {
            collect(noun, path + ".x", schema.path("additionalProperties"), limits);
        }
        schema.path("properties")
                .properties()
                .forEach(member -> collect(
                        noun,
                        path.isEmpty() ? member.getKey() : path + "." + member.getKey(),
                        member.getValue(),
                        limits));
    }

    private static List<String> named(Limit limit, JsonNode value) {
        ObjectNode body = limit.noun().body();
        put(body, limit.path(), value);
        return details(limit.noun(), body);
    }

    private static List<String> details(Noun noun, ObjectNode body) {
        JsonNode answer = RunningServer.json(running.call("POST", filled(noun.path()), filled(body.toString())));
        return answer.path("details").findValuesAsText("fieldName");
    }

    private static String filled(String text) {
        return text.replace("{contact}", contact).replace("{organization}", organization);
    }

    private static JsonNode schema(String name) {
        return DOCUMENT.path("components").path("schemas").path(name);
    }

    /** Puts a value where a path such as {@code tickers[0].symbol} leads. */
    private static void put(ObjectNode object, String path, JsonNode value) {
        int dot = path.indexOf('.');
        String step = dot < 0 ? path : path.substring(0, dot);
        JsonNode inner = value;
        if (dot >= 0) {
            ObjectNode below = NODES.objectNode();
            put(below, path.substring(dot + 1), value);
            inner = below;
        }
        if (step.endsWith("[0]")) {
            object.putArray(step.substring(0, step.length() - 3)).add(inner);
        } else {
            object.set(step, inner);
        }
    }

    /** Something that can be written: its model, where it is sent, and a body with what is required. */
    record Noun(String model, String path, String required) {

        ObjectNode body() {
            try {
                return (ObjectNode) new ObjectMapper().readTree(required);
            } catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
                throw new AssertionError(required, unreadable);
            }
        }

        @Override
        public String toString() {
            return model;
        }
    }

    /** A limit of a member. */
    record Limit(Noun noun, String path, String keyword, JsonNode schema) {

        JsonNode at() {
            return value(0);
        }

        JsonNode beyond() {
            return value(keyword.startsWith("max") ? 1 : -1);
        }

        private JsonNode value(int more) {
            int limit = schema.path(keyword).asInt() + more;
            return switch (keyword) {
                case "maxItems" -> {
                    JsonNode item = schema.path("items").path("type").asText().equals("string")
                            ? NODES.textNode("x")
                            : NODES.objectNode();
                    yield NODES.arrayNode()
                            .addAll(Stream.generate(() -> item).limit(limit).toList());
                }
                case "minimum", "maximum" -> NODES.numberNode(limit);
                default -> NODES.textNode(text(limit));
            };
        }

        private String text(int length) {
            String prefix = schema.path("format").asText().equals("iri") ? "https://e.org/" : "";
            String suffix = schema.path("format").asText().equals("idn-email") ? "@e.org" : "";
            return prefix + "x".repeat(Math.max(0, length - prefix.length() - suffix.length())) + suffix;
        }

        @Override
        public String toString() {
            return noun + " " + path + " " + keyword;
        }
    }
}
