package org.externalcontacts.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mypurecloud.sdk.v2.ApiClient;
import com.mypurecloud.sdk.v2.ApiException;
import com.mypurecloud.sdk.v2.api.ExternalContactsApi;
import com.mypurecloud.sdk.v2.model.ExternalContact;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.server.ExternalContactsServer;
import org.externalcontacts.server.ServerOptions;
import org.externalcontacts.server.access.OAuthClient;
import org.junit.jupiter.api.Test;

/** Code that speaks to the cloud through the SDK speaks to the server instead: with its address and a token that it gave out. */
class LaptopTest {

    private static final ServerOptions OPTIONS =
            ServerOptions.defaults().client(OAuthClient.trusted("laptop", "laptop-secret"));

    @Test
    void theSdkIsPointedAtTheServer() throws IOException, InterruptedException, ApiException {
        try (ExternalContacts engine = InMemoryExternalContacts.create();
                ExternalContactsServer server = ExternalContactsServer.start(engine, OPTIONS)) {
            String token = token(server.baseUri());

            ExternalContactsApi sdk = new ExternalContactsApi(ApiClient.Builder.standard()
                    .withBasePath(server.baseUri().toString())
                    .withAccessToken(token)
                    .build());
            ExternalContact ada = new ExternalContact();
            ada.setFirstName("Ada");
            assertThat(sdk.postExternalcontactsContacts(ada).getFirstName()).isEqualTo("Ada");
        }
    }

    @Test
    void theSdkLooksForTheLoginOfAnAddressBesideItsFirstDot() {
        ApiClient client = ApiClient.Builder.standard()
                .withBasePath("http://127.0.0.1:8080")
                .build();
        assertThat(catchThrowable(() -> client.authorizeClientCredentials("laptop", "laptop-secret")))
                .hasStackTraceContaining("login.0.0.1");
    }

    @Test
    void theSdkFindsNoDotInLocalhost() {
        ApiClient client = ApiClient.Builder.standard()
                .withBasePath("http://localhost:8080")
                .build();
        assertThat(catchThrowable(() -> client.authorizeClientCredentials("laptop", "laptop-secret")))
                .isInstanceOf(ArrayIndexOutOfBoundsException.class)
                .hasMessage("Index 1 out of bounds for length 1");
    }

    /** The SDK cannot ask for it: it logs in at {@code https://login.…} and nowhere else. */
    private static String token(URI server) throws IOException, InterruptedException {
        String credentials =
                Base64.getEncoder().encodeToString("laptop:laptop-secret".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.resolve("/oauth/token"))
                                .header("Authorization", "Basic " + credentials)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        Matcher token = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"").matcher(answer.body());
        assertThat(token.find()).as(answer.body()).isTrue();
        return token.group(1);
    }
}
