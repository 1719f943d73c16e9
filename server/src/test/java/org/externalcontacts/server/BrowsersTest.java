package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts of the origins that were named may call, as browsers let them; those of others may not read a word. */
class BrowsersTest {

    private static final String APP = "https://app.example.org";
    private static final String ALLOW = "Access-Control-Allow-Origin";

    private final RunningServer running =
            new RunningServer(options -> options.corsOrigin(APP).corsOrigin("http://localhost:3000"));

    @AfterEach
    void close() {
        running.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {APP, "http://localhost:3000"})
    void aPreflightIsAnsweredWithoutAToken(String origin) throws IOException {
        for (String path : new String[] {RunningServer.CONTACTS, "/oauth/token"}) {
            Map<String, String> headers = preflight(path, origin);
            assertThat(headers).containsEntry(ALLOW, origin);
            assertThat(headers.get("Access-Control-Allow-Methods")).contains("PUT", "PATCH", "DELETE");
            assertThat(headers.get("Access-Control-Allow-Headers"))
                    .contains("Authorization", "Content-Type", "ININ-Correlation-Id");
        }
    }

    @Test
    void answersAreReadableAlsoThoseThatSayNo() throws IOException {
        for (String request : new String[] {
            "GET /health HTTP/1.1",
            "GET " + RunningServer.CONTACTS + " HTTP/1.1",
            "POST /oauth/token HTTP/1.1",
            "GET /openapi.json HTTP/1.1\r\nAccept-Encoding: gzip"
        }) {
            Map<String, String> headers = headers(request, APP);
            assertThat(headers).as(request).containsEntry(ALLOW, APP);
            assertThat(headers.get("Access-Control-Expose-Headers")).contains("ININ-Correlation-Id", "Retry-After");
            assertThat(headers.get("Vary")).contains("Origin", "Accept-Encoding");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example.org",
                "http://app.example.org",
                "https://app.example.org:8443",
                "https://app.example.org.evil.com",
                "https://appxexample.org",
                "null"
            })
    void otherOriginsAreNotAllowed(String origin) throws IOException {
        assertThat(preflight(RunningServer.CONTACTS, origin)).doesNotContainKey(ALLOW);
        assertThat(headers("GET /health HTTP/1.1", origin)).doesNotContainKey(ALLOW);
    }

    private Map<String, String> preflight(String path, String origin) throws IOException {
        return headers(
                "OPTIONS " + path + " HTTP/1.1\r\nAccess-Control-Request-Method: PUT\r\n"
                        + "Access-Control-Request-Headers: authorization,content-type",
                origin);
    }

    private Map<String, String> headers(String request, String origin) throws IOException {
        try (RawConnection connection = new RawConnection(running.server.baseUri())) {
            return connection
                    .exchange((request + "\r\nHost: localhost\r\nOrigin: " + origin + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII))
                    .headers();
        }
    }
}
