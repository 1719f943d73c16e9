package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.server.RawConnection.RawAnswer;
import org.externalcontacts.server.access.FixedToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The console's files are for everybody, what they show is for those who have its token, and nothing of it is there unasked. */
@Timeout(60)
class ConsoleTest {

    private static final String TOKEN = "token-of-the-console";

    private final RunningServer running = new RunningServer(
            options -> withConsole(options).recentRequests(true).rateLimit(3));

    private static ServerOptions withConsole(ServerOptions options) {
        return options.console(FixedToken.of(TOKEN, Caller.trusted()));
    }

    @AfterEach
    void close() {
        running.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/console/, text/html; charset=utf-8",
        "/console/index.html, text/html; charset=utf-8",
        "/console/style/tokens.css, text/css; charset=utf-8",
        "/console/script/people/tree.js, text/javascript; charset=utf-8",
        "/console/icon.svg, image/svg+xml"
    })
    void aFileNeedsNoTokenAndMayDoLittle(String path, String mediaType) throws IOException {
        RawAnswer answer = get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("Content-Type", mediaType)
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Cross-Origin-Opener-Policy", "same-origin");
        assertThat(answer.headers().get("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/nothing.js",
                "/console/script",
                "/console/script/",
                "/console/../console/index.html",
                "/console/%2e%2e/LICENSE",
                "/console/../../org/externalcontacts/server/RequestGate.class",
                "/console/script/%2e%2e%2f%2e%2e%2f%2e%2e%2fLICENSE",
                "/console//etc/passwd",
                "/console/index.html/"
            })
    void nothingElseIsHandedOut(String path) throws IOException {
        assertThat(get(path).status()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void filesAreOnlyRead(String method) {
        assertThat(running.call(method, "/console/index.html", "").statusCode()).isEqualTo(405);
    }

    @Test
    void aBrowserIsLedThere() throws IOException {
        assertThat(get("/", "Accept: text/html,*/*;q=0.8").headers()).containsEntry("Location", "/console/");
        assertThat(get("/console").headers()).containsEntry("Location", "/console/");
        assertThat(get("/").status()).as("a program").isEqualTo(401);
    }

    @Test
    void itsCallsAreNeitherLimitedNorRecorded() {
        for (int call = 0; call < 5; call++) {
            assertThat(running.call("GET", RunningServer.CONTACTS, TOKEN, "").statusCode())
                    .isEqualTo(200);
        }
        assertThat(running.call("GET", "/console/", TOKEN, "").statusCode()).isEqualTo(200);
        String app = running.token();
        String kept = "";
        running.call("GET", RunningServer.CONTACTS, app, "");
        while (!kept.contains("get_externalcontacts_contacts")) {
            kept = running.call("GET", "/local/requests", TOKEN, "").body();
        }
        assertThat(kept.split("\"number\"")).as(kept).hasSize(2);
    }

    @Test
    void itIsNotThereUnasked() {
        try (RunningServer without = new RunningServer()) {
            assertThat(without.call("GET", "/console/", "nobody", "").statusCode())
                    .isEqualTo(401);
            assertThat(without.call("GET", "/console/", "").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void itsTokenIsOfTheTenantThatIsServed() {
        FixedToken other = FixedToken.of(TOKEN, Caller.trusted()).ofTenant(new TenantId("other"));
        try (ExternalContacts engine = InMemoryExternalContacts.create()) {
            assertThatThrownBy(() -> ExternalContactsServer.start(
                            engine, ServerOptions.defaults().console(other)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("tenant other");
        }
    }

    @Test
    void aProgramAsksForIt() {
        String token = "token-of-a-program";
        try (ExternalContacts engine = InMemoryExternalContacts.create()) {
            ExternalContactsServer server = ExternalContactsServer.start(
                    engine, ServerOptions.defaults().console(FixedToken.of(token, Caller.trusted())));
            try (server) {
                assertThat(server.baseUri() + "/console/#token=" + token).startsWith("http://127.0.0.1:");
            }
        }
    }

    private RawAnswer get(String path, String... headers) throws IOException {
        String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        try (RawConnection connection = new RawConnection(running.server.baseUri())) {
            return connection.exchange(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
        }
    }
}
