package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.List;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A merge is previewed as it will be carried out, and nothing is changed (rule 20.6). */
class MergePreviewTest {

    private static final String PREVIEW = "/local/merge-preview";

    private final RunningServer running = new RunningServer();

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void thePlanSaysForEachValueWhereItComesFromAndWhy() {
        ContactId ada = running.engine
                .contacts()
                .create(ContactProfile.builder().firstName("Ada").build())
                .get()
                .id();
        ContactId caller = seen();
        JsonNode plan = RunningServer.json(preview(caller.text(), ada.text()));
        assertThat(plan.path("source").asText()).isEqualTo(caller.text());
        assertThat(plan.path("target").asText()).isEqualTo(ada.text());
        assertThat(plan.path("type").asText()).isEqualTo("Curated");
        assertThat(plan.path("profile").path("firstName").asText()).isEqualTo("Ada");
        JsonNode name = choice(plan, "firstName");
        assertThat(name.path("value").asText()).isEqualTo("Ada");
        assertThat(name.path("from").asText()).isEqualTo(ada.text());
        assertThat(name.path("rule").asText()).isEqualTo("ONLY_VALUE");
        assertThat(running.engine.merges().canonical(caller).get()).isEqualTo(caller);
        assertThat(running.engine.merges().canonical(ada).get()).isEqualTo(ada);
    }

    @Test
    void whatTheMergeWouldRefuseIsRefused() {
        String ada = seen().text();
        assertThat(preview(ada, ada).statusCode()).isEqualTo(400);
        assertThat(preview(ada, UUID.randomUUID().toString()).statusCode()).isEqualTo(404);
        assertThat(RunningServer.json(preview("x", ada)).path("details").findValuesAsText("fieldName"))
                .containsExactly("sourceContactId");
        String reader = running.server.tokenFor(Caller.withPermissions("externalContacts:contact:view"));
        assertThat(running.call("POST", PREVIEW, reader, body(ada, ada)).statusCode())
                .isEqualTo(403);
    }

    private ContactId seen() {
        Interaction call = new Interaction(
                List.of(Identifier.phone("+12025550147")), MediaType.CALL, Instant.parse("2026-01-01T00:00:00Z"));
        return running.engine
                .identities()
                .observe(call)
                .get()
                .fold(
                        known -> known.id(),
                        made -> made.id(),
                        many -> many.head().id());
    }

    private HttpResponse<String> preview(String source, String target) {
        return running.call("POST", PREVIEW, body(source, target));
    }

    private static String body(String source, String target) {
        return "{\"sourceContactId\":\"" + source + "\",\"targetContactId\":\"" + target + "\"}";
    }

    private static JsonNode choice(JsonNode plan, String field) {
        for (JsonNode choice : plan.path("choices")) {
            if (choice.path("field").asText().equals(field)) {
                return choice;
            }
        }
        throw new AssertionError("no choice for " + field + " in " + plan);
    }
}
