package org.externalcontacts.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.externalcontacts.application.ExternalContacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be known to fail fails when a client is built, and says what is wrong without repeating secrets. */
class SettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api.example.org",
                "//api.example.org",
                "/relative",
                "",
                "localhost:8080",
                "ftp://api.example.org",
                "mailto:api@example.org",
                "https:api.example.org",
                "https:///path",
                "http://my_host:8080",
                "http://my_host",
                "https://app:s3cret@api.example.org",
                "https://app:s3cret@my_host",
                "https://api.example.org:0",
                "https://api.example.org:65536",
                "https://api.example.org?x=1",
                "https://api.example.org/#part",
                "https://api.example.org/api/v2",
                "https://api.example.org/gateway/api/v2/externalcontacts"
            })
    void anAddressThatCannotBeCalledIsRefused(String text) {
        URI uri = URI.create(text);
        refused("baseUri", builder -> builder.baseUri(uri));
        refused("loginUri", builder -> builder.loginUri(uri));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080",
                "HTTPS://api.example.org/",
                "https://[::1]:8443/some/path",
                "http://10.0.0.1"
            })
    void anyOtherAddressIsTaken(String text) {
        try (ExternalContacts client = valid().baseUri(URI.create(text)).build()) {
            assertThat(client).isNotNull();
        }
    }

    @Test
    void aTimeThatDoesNotPassOrNeverEndsIsRefused() {
        for (Duration time : List.of(
                Duration.ZERO, Duration.ofMillis(-1), Duration.ofSeconds(Long.MAX_VALUE), Duration.ofDays(366))) {
            refused("timeout", builder -> builder.timeout(time));
            refused("connectTimeout", builder -> builder.connectTimeout(time));
            refused("deadline", builder -> builder.deadline(time));
        }
    }

    @Test
    void credentialsThatCannotBeSentAreRefused() {
        for (String text : List.of("", " padded", "s3cret\n", "s3cret\t", "s3\u0000cret")) {
            refused("clientCredentials", builder -> builder.clientCredentials(text, "secret"));
            refused("clientCredentials", builder -> builder.clientCredentials("app", text));
            refused("proxyCredentials", builder -> builder.proxyCredentials("app", text));
        }
        refused("clientCredentials", builder -> builder.clientCredentials("s3cret:x", "secret"));
        refused("proxyCredentials", builder -> builder.proxyCredentials("s3cret:x", "secret"));
    }

    @Test
    void aUserAgentThatNoHeaderCarriesIsRefused() {
        for (String name : List.of("", " ", "my-app\r\nX-Injected: 1", "mein-\u00fcbel")) {
            refused("userAgent", builder -> builder.userAgent(name));
        }
    }

    @Test
    void whoeverSaysTheAddressLastSaysWhereTokensComeFrom() {
        String token = "{\"access_token\":\"t\",\"expires_in\":60}";
        String page = "{\"entities\":[],\"total\":0}";
        try (ScriptedServer server = new ScriptedServer(
                        request -> ScriptedServer.ok(request.startsWith("POST /oauth") ? token : page));
                ExternalContacts client = HttpExternalContacts.builder()
                        .region(Region.EU_WEST_1)
                        .baseUri(server.uri())
                        .clientCredentials("app", "secret")
                        .build()) {
            assertThat(client.check().isRight()).isTrue();
            assertThat(server.requests.get(0)).startsWith("POST /oauth/token");
        }
    }

    @Test
    void anAddressForTokensHoldsWhicheverOrderItIsGivenIn() {
        try (ScriptedServer login = new ScriptedServer(request -> ScriptedServer.answer(401, "{}"));
                ExternalContacts client = HttpExternalContacts.builder()
                        .loginUri(login.uri())
                        .region(Region.EU_WEST_1)
                        .clientCredentials("app", "secret")
                        .build()) {
            org.assertj.core.api.Assertions.assertThatThrownBy(client::check)
                    .isInstanceOf(org.externalcontacts.adapter.http.fault.UnauthorisedException.class);
            assertThat(login.requests).hasSize(1);
        }
    }

    private static void refused(String setting, UnaryOperator<HttpExternalContacts.Builder> change) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change.apply(valid()).build())
                .withMessageStartingWith(setting)
                .satisfies(refusal -> assertThat(refusal.toString()).doesNotContain("s3"));
    }

    private static HttpExternalContacts.Builder valid() {
        return HttpExternalContacts.builder()
                .baseUri(URI.create("https://api.example.org"))
                .clientCredentials("app", "secret");
    }
}
