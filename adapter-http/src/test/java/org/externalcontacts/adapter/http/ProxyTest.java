package org.externalcontacts.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.externalcontacts.adapter.http.fault.ProxyAuthenticationException;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A proxy on the way is shown the credentials that are meant for it, and is told from the system behind it. */
@Timeout(60)
class ProxyTest {

    private static final ContactId SOMEBODY = new ContactId(new UUID(0x4000L, 1));
    private static final String BASIC = "Proxy-Authorization: Basic "
            + Base64.getEncoder().encodeToString("walter:pr0xy s\u00e4cret".getBytes(StandardCharsets.UTF_8));
    private static final byte[] WANTS_CREDENTIALS = """
            HTTP/1.1 407 Proxy Authentication Required\r
            Proxy-Authenticate: Basic realm="the proxy"\r
            Content-Type: text/html\r
            Content-Length: 6\r
            Connection: close\r
            \r
            <html>""".getBytes(StandardCharsets.US_ASCII);
    private static final String TOKEN = "{\"access_token\":\"t\",\"expires_in\":600}";
    private static final String PAGE = "{\"entities\":[],\"total\":0}";

    @Test
    void credentialsAreShownToTheProxyByCallsAndByTheLogin() {
        try (ScriptedServer proxy = proxy();
                ExternalContacts client = through(proxy)
                        .proxyCredentials("walter", "pr0xy s\u00e4cret")
                        .clientCredentials("app", "secret")
                        .build()) {
            assertThat(client.check().isRight()).isTrue();
            assertThat(proxy.requests).hasSize(2).allMatch(request -> request.contains(BASIC));
            assertThat(proxy.requests.get(0)).startsWith("POST http://api.example.org/oauth/token ");
        }
    }

    @Test
    void withoutCredentialsItIsSaidThatTheProxyWantsSome() {
        try (ScriptedServer proxy = proxy();
                ExternalContacts calling = through(proxy).tokens(() -> "token").build();
                ExternalContacts loggingIn =
                        through(proxy).clientCredentials("app", "secret").build()) {
            assertThatExceptionOfType(ProxyAuthenticationException.class)
                    .isThrownBy(() -> calling.contacts().create(ContactProfile.empty()))
                    .withMessageContaining("proxy")
                    .withMessageContaining("407");
            assertThatExceptionOfType(ProxyAuthenticationException.class)
                    .isThrownBy(() -> loggingIn.contacts().get(SOMEBODY));
            assertThat(proxy.requests).as("nothing is sent again").hasSize(2);
        }
    }

    @Test
    void aProxyThatTunnelsSaysSoToo() {
        try (ScriptedServer proxy = proxy();
                ExternalContacts client = HttpExternalContacts.builder()
                        .baseUri(URI.create("https://api.example.org"))
                        .proxy(selector(proxy))
                        .tokens(() -> "token")
                        .build()) {
            assertThatExceptionOfType(ProxyAuthenticationException.class)
                    .isThrownBy(() -> client.contacts().create(ContactProfile.empty()));
            assertThat(proxy.requests.get(0)).startsWith("CONNECT api.example.org:443 ");
        }
    }

    @Test
    void nobodyElseIsShownThem() {
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedServer.ok(PAGE));
                ExternalContacts client = HttpExternalContacts.builder()
                        .baseUri(server.uri())
                        .tokens(() -> "token")
                        .proxyCredentials("walter", "pr0xy")
                        .build()) {
            assertThat(client.check().isRight()).isTrue();
            assertThat(server.requests.get(0)).doesNotContainIgnoringCase("Proxy-Authorization");
        }
    }

    private static ScriptedServer proxy() {
        return new ScriptedServer(request -> request.contains(BASIC)
                ? ScriptedServer.ok(request.startsWith("POST http://api.example.org/oauth") ? TOKEN : PAGE)
                : WANTS_CREDENTIALS);
    }

    private static HttpExternalContacts.Builder through(ScriptedServer proxy) {
        return HttpExternalContacts.builder()
                .baseUri(URI.create("http://api.example.org"))
                .proxy(selector(proxy));
    }

    private static ProxySelector selector(ScriptedServer proxy) {
        return ProxySelector.of(
                InetSocketAddress.createUnresolved("localhost", proxy.uri().getPort()));
    }
}
