package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that call the server by a name that somebody else may have lead here are refused. */
class HostNamesTest {

    private final RunningServer running = new RunningServer(
            options -> options.hostName("Contacts.example.org").metrics(true));

    @AfterEach
    void close() {
        running.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST:8080",
                "app.localhost",
                "localhost.",
                "127.0.0.1",
                "127.0.0.1:8080",
                "10.0.0.7:80",
                "[::1]",
                "[::1]:8080",
                "contacts:8080",
                "contacts.example.org",
                "CONTACTS.EXAMPLE.ORG:443",
                "contacts.example.org."
            })
    void itsOwnNamesAreServed(String host) throws IOException {
        assertThat(status(host, "/health")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example.org",
                "evil.example.org:8080",
                "localhost.evil.example.org",
                "127.0.0.1.evil.example.org",
                "evil.contacts.example.org",
                "xcontacts.example.org",
                "contacts.example.org.evil.com",
                "127.0.0.1.nip.io",
                "1.2.3.4.5",
                "evil.local"
            })
    void othersAreMisdirected(String host) throws IOException {
        for (String path :
                new String[] {"/health", "/ready", "/metrics", "/openapi.json", "/oauth/token", "/local/expire", "/"}) {
            assertThat(status(host, path)).as(path).isEqualTo(421);
        }
    }

    private int status(String host, String path) throws IOException {
        try (RawConnection connection = new RawConnection(running.server.baseUri())) {
            return connection
                    .exchange(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer "
                                    + running.token() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII))
                    .status();
        }
    }
}
