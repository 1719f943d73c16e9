package org.externalcontacts.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mypurecloud.sdk.v2.ApiException;
import com.mypurecloud.sdk.v2.model.ContactIdentifier;
import com.mypurecloud.sdk.v2.model.ExternalContact;
import com.mypurecloud.sdk.v2.model.IdentifierClaimRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.server.ServerOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The platform's official Java SDK takes our server for the platform. */
class OfficialSdkTest {

    static Stream<Story> stories() {
        return Stream.of(
                new ContactStory(),
                new IdentityStory(),
                new OrganizationStory(),
                new NoteStory(),
                new RelationshipStory(),
                new SchemaStory());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theSdkFindsWhatItExpects(Story story) throws IOException, ApiException {
        try (Stage stage = new Stage()) {
            story.tell(stage);
        }
    }

    @Test
    void theStoriesCallAll71Operations() throws IOException, ApiException {
        java.util.Set<String> called = new java.util.TreeSet<>();
        for (Story story : stories().toList()) {
            Stage stage = new Stage();
            try (stage) {
                story.tell(stage);
            }
            // Listeners are told once an answer is sent, so of the last ones when the server has stopped.
            called.addAll(stage.wentWell);
        }
        assertThat(called)
                .hasSize(71)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Operation.values()).map(Operation::id).toList());
    }

    @Test
    void aTokenThatNobodyGaveOutIs401() {
        try (Stage stage = new Stage()) {
            assertThat(failure(() -> stage.api("made-up").getExternalcontactsContact(Ids.NOBODY, List.of()))
                            .getStatusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void aMissingPermissionIs403AndNamed() {
        try (Stage stage = new Stage()) {
            String reader = stage.server.tokenFor(Caller.withPermissions("externalContacts:contact:view"));
            ApiException refused = failure(() -> stage.api(reader).deleteExternalcontactsContact(Ids.NOBODY));
            assertThat(refused.getStatusCode()).isEqualTo(403);
            assertThat(refused.getRawBody()).contains("externalContacts:contact:delete");
        }
    }

    @Test
    void nobodyIs404() {
        try (Stage stage = new Stage()) {
            ApiException refused = failure(() -> stage.api.deleteExternalcontactsContact(Ids.NOBODY));
            assertThat(refused.getStatusCode()).isEqualTo(404);
            assertThat(refused.getRawBody()).contains("contact.not.found");
            assertThat(refused.getCorrelationId()).isNotBlank();
        }
    }

    @Test
    void aWrongFieldIs400AndNamed() {
        try (Stage stage = new Stage()) {
            ExternalContact wrong = ContactStory.person("Ada", "Lovelace");
            wrong.setWorkEmail("no address");
            ApiException refused = failure(() -> stage.api.postExternalcontactsContacts(wrong));
            assertThat(refused.getStatusCode()).isEqualTo(400);
            assertThat(refused.getRawBody()).contains("workEmail");
        }
    }

    @Test
    void aTakenIdentifierIs409() throws IOException, ApiException {
        try (Stage stage = new Stage()) {
            ExternalContact ada = ContactStory.person("Ada", "Lovelace");
            ada.setWorkEmail("ada@example.org");
            stage.api.postExternalcontactsContacts(ada);
            String bob = stage.api
                    .postExternalcontactsContacts(ContactStory.person("Bob", "Builder"))
                    .getId();
            ApiException refused = failure(() -> stage.api.patchExternalcontactsContactIdentifiers(
                    bob,
                    IdentityStory.claim(
                            IdentifierClaimRequest.OperationEnum.CLAIM,
                            IdentityStory.identifier(ContactIdentifier.TypeEnum.EMAIL, "ada@example.org"))));
            assertThat(refused.getStatusCode()).isEqualTo(409);
        }
    }

    @Test
    void fiftyOneAtOnceAre422() {
        try (Stage stage = new Stage()) {
            String[] ids = Collections.nCopies(51, Ids.NOBODY).toArray(String[]::new);
            assertThat(failure(() -> stage.api.postExternalcontactsBulkContacts(Ids.of(ids)))
                            .getStatusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void oneCallTooManyIs429WithRetryAfter() throws IOException, ApiException {
        try (Stage stage = new Stage(ServerOptions.defaults().rateLimit(1))) {
            stage.api.getExternalcontactsScanContacts(10, null);
            ApiException refused = failure(() -> stage.api.getExternalcontactsScanContacts(10, null));
            assertThat(refused.getStatusCode()).isEqualTo(429);
            assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 60);
        }
    }

    private static ApiException failure(ThrowingCallable call) {
        return catchThrowableOfType(ApiException.class, call);
    }
}
