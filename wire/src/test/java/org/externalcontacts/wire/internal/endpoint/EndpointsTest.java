package org.externalcontacts.wire.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.wire.internal.json.Model;
import org.junit.jupiter.api.Test;

/** The endpoint table is the one that the API documents. */
class EndpointsTest {

    @Test
    void eachOfThe71OperationsIsCalledAsDocumented() throws IOException {
        try (InputStream documented =
                Objects.requireNonNull(EndpointsTest.class.getResourceAsStream("endpoints.tsv"))) {
            assertThat(Endpoints.all().map(EndpointsTest::line))
                    .hasSize(71)
                    .containsExactlyInAnyOrderElementsOf(new String(documented.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }

    @Test
    void idsTakeThePlacesOfTheBracesInOrder() {
        assertThat(Endpoints.of(Operation.GET_CONTACT_NOTE).path("c", "n"))
                .isEqualTo("/api/v2/externalcontacts/contacts/c/notes/n");
        assertThat(Endpoints.of(Operation.PUT_ORGANIZATION_TRUSTOR_TRUSTOR_ID).path("o", "t"))
                .isEqualTo("/api/v2/externalcontacts/organizations/o/trustor/t");
        assertThat(Endpoints.of(Operation.GET_CONTACTS).path()).isEqualTo("/api/v2/externalcontacts/contacts");
    }

    private static String line(Endpoint<?, ?, ?> endpoint) {
        return String.join(
                "\t",
                endpoint.operation().id(),
                endpoint.verb().name(),
                endpoint.template(),
                String.valueOf(endpoint.success()),
                endpoint.query().isEmpty()
                        ? "-"
                        : endpoint.query().map(QueryParameter::name).mkString(","),
                endpoint.body().map(Model::name).getOrElse("-"),
                endpoint.answer().map(Model::name).getOrElse("-"));
    }
}
