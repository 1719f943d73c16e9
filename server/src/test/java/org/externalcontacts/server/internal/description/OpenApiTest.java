package org.externalcontacts.server.internal.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.wire.internal.endpoint.Endpoint;
import org.externalcontacts.wire.internal.endpoint.Endpoints;
import org.externalcontacts.wire.internal.endpoint.Models;
import org.externalcontacts.wire.internal.json.ListShape;
import org.externalcontacts.wire.internal.json.MapShape;
import org.externalcontacts.wire.internal.json.Member;
import org.externalcontacts.wire.internal.json.Model;
import org.externalcontacts.wire.internal.json.ObjectShape;
import org.externalcontacts.wire.internal.json.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The document is OpenAPI, and says of what is served all that there is to say. */
class OpenApiTest {

    /** Members of answers that are not written as a record. */
    private static final Set<String> OF_THE_TOKEN_ENDPOINT = Set.of("ErrorBody.error", "ErrorBody.error_description");

    private final JsonNode document = new ObjectMapper().valueToTree(OpenApi.document());

    @Test
    void aParserOfOthersFindsNothingWrongWithIt() {
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(document.toString());
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.isOpenapi31()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/info", "/info/title", "/paths/~1health/get/responses"})
    void thatParserWouldFindWhatIsMissing(String pointer) {
        JsonPointer missing = JsonPointer.compile(pointer);
        ((ObjectNode) document.at(missing.head())).remove(missing.last().getMatchingProperty());
        assertThat(new OpenAPIV3Parser().readContents(document.toString()).getMessages())
                .isNotEmpty();
    }

    @Test
    void itHoldsAll71OperationsAndWhatIsServedBesideThem() {
        assertThat(operations().map(operation -> operation.path("operationId").asText()))
                .hasSize(71 + 18)
                .doesNotHaveDuplicates()
                .containsAll(Stream.of(Operation.values()).map(Operation::id).toList())
                .contains("post_oauth_token", "get_health", "get_openapi", "post_local_expire", "get_local_events");
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryComponentIsReferredTo() {
        List<String> references = document.findValuesAsText("$ref");
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
        for (String kind : List.of("schemas", "responses", "headers")) {
            assertThat(document.path("components").path(kind).fieldNames())
                    .toIterable()
                    .allSatisfy(name -> assertThat(references).contains("#/components/" + kind + "/" + name));
        }
    }

    @Test
    void everyOperationHasASummaryOfItsOwnAndATagThatIsDescribed() {
        List<String> tags = document.path("tags").findValuesAsText("name");
        assertThat(operations().map(operation -> operation.path("summary").asText()))
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(operations().map(operation -> operation.path("tags").path(0).asText()))
                .isSubsetOf(tags)
                .containsAll(tags);
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelHasTheMembersOfItsBodyAndNoOthers(Model<?> model) {
        compare(model.name(), (ObjectShape) model.shape(), new HashSet<>());
    }

    static Stream<Model<?>> models() {
        return StreamSupport.stream(Endpoints.all().flatMap(OpenApiTest::bodies).spliterator(), false)
                .distinct();
    }

    private static io.vavr.collection.List<Model<?>> bodies(Endpoint<?, ?, ?> endpoint) {
        return io.vavr.collection.List.<Model<?>>of(Models.ERROR)
                .appendAll(endpoint.body())
                .appendAll(endpoint.answer());
    }

    private void compare(String name, ObjectShape body, Set<String> seen) {
        JsonNode schema = document.path("components").path("schemas").path(name);
        if (!seen.add(name) || schema.path("additionalProperties").asBoolean()) {
            return;
        }
        assertThat(schema.path("properties").fieldNames())
                .toIterable()
                .as(name)
                .filteredOn(member -> !OF_THE_TOKEN_ENDPOINT.contains(name + "." + member))
                .containsExactlyInAnyOrder(
                        body.members().stream().map(Member::name).toArray(String[]::new));
        for (Member<?, ?> member : body.members()) {
            String reference = schema.path("properties").path(member.name()).findValuesAsText("$ref").stream()
                    .findFirst()
                    .orElse("");
            Shape inner = inner(member.shape());
            assertThat(inner instanceof ObjectShape)
                    .as(name + "." + member.name())
                    .isEqualTo(!reference.isEmpty());
            if (inner instanceof ObjectShape object) {
                compare(reference.substring(reference.lastIndexOf('/') + 1), object, seen);
            }
        }
    }

    private static Shape inner(Shape shape) {
        if (shape instanceof ListShape list) {
            return list.item();
        }
        return shape instanceof MapShape map ? map.value() : shape;
    }

    private Stream<JsonNode> operations() {
        return StreamSupport.stream(document.path("paths").spliterator(), false)
                .flatMap(path -> StreamSupport.stream(path.spliterator(), false));
    }
}
