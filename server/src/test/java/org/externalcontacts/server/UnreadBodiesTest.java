package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An answer that is given before the request is read reaches the client all the same, however much of the request is still on its way, and
 * says whether the connection is kept.
 */
@Timeout(60)
class UnreadBodiesTest {

    /** More than the buffers of both sides hold: the client is still sending when the answer is given. */
    private static final int MUCH = 16 << 20;

    private final RunningServer running = new RunningServer();

    @AfterEach
    void close() {
        running.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST /api/v2/externalcontacts/bulk//contacts/add | TOKEN | 400",
                "POST /api/v2/externalcontacts/contacts/%00 | TOKEN | 400",
                "POST /api/v2/externalcontacts/contacts/%zz | TOKEN | 400",
                "POST /api/v2/externalcontacts/contacts?q=%zz | TOKEN | 400",
                "POST /api/v2/externalcontacts/contacts | X-Nothing: 1 | 401",
                "POST /api/v2/externalcontacts/contacts | Authorization: Bearer made-up | 401",
                "POST /api/v2/externalcontacts/nothing | TOKEN | 404",
                "PUT /api/v2/externalcontacts/contacts | TOKEN | 405",
                "POST /api/v2/externalcontacts/contacts | TOKEN | 413",
                "POST /oauth/token | X-Nothing: 1 | 415",
                "POST /health | X-Nothing: 1 | 405",
                "GET /openapi.json | X-Nothing: 1 | 200",
                "G<T / | X-Nothing: 1 | 400",
                "POST /contacts HTTP/7.7 | X-Nothing: 1 | 400",
                "POST /contacts | Transfer-Encoding: whatever | 400",
                "POST /contacts | Bad Header: 1 | 400"
            })
    void anAnswerBeforeTheEndOfTheRequestArrives(String line, String header, int status) throws IOException {
        try (RawConnection connection = new RawConnection(running.server.baseUri())) {
            connection.send(head(line, header, MUCH));
            connection.send(new byte[MUCH]);
            RawConnection.RawAnswer answer = connection.answer();
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.closes()).isTrue();
            assertThat(connection.isOver()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/oauth/token", "/api/v2/externalcontacts/contacts"})
    void aBodyThatGrowsTooLargeIsRefusedWhileItIsSent(String path) throws IOException {
        try (RawConnection connection = new RawConnection(running.server.baseUri())) {
            boolean form = path.startsWith("/oauth");
            connection.send(bytes("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                    + (form ? "Content-Type: application/x-www-form-urlencoded" : "Content-Type: application/json")
                    + "\r\nAuthorization: Bearer " + running.token() + "\r\nTransfer-Encoding: chunked\r\n\r\n"));
            byte[] chunk = bytes("100000\r\n" + "a".repeat(1 << 20) + "\r\n");
            for (int i = 0; i < 16; i++) {
                connection.send(chunk);
            }
            RawConnection.RawAnswer answer = connection.answer();
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.closes()).isTrue();
        }
    }

    /** What is refused without a look at its body costs a client no connection, as long as the body is a usual one. */
    @Test
    void aShortBodyThatNobodyReadKeepsTheConnectionOrSaysThatItDoesNot() throws IOException {
        for (int i = 0; i < 500; i++) {
            try (RawConnection connection = new RawConnection(running.server.baseUri())) {
                connection.send(head("POST /api/v2/externalcontacts/nothing", "TOKEN", 2));
                connection.send(bytes("{}"));
                RawConnection.RawAnswer refused = connection.answer();
                assertThat(refused.status()).isEqualTo(404);
                if (!refused.closes()) {
                    assertThat(connection
                                    .exchange(bytes("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                                    .status())
                            .isEqualTo(200);
                }
            }
        }
    }

    @Test
    void aClientThatWaitsToBeToldToGoOnIsAnsweredAtOnce() throws IOException {
        try (RawConnection connection = new RawConnection(running.server.baseUri())) {
            connection.send(head("POST /api/v2/externalcontacts/contacts", "Expect: 100-continue", 100));
            RawConnection.RawAnswer answer = connection.answer();
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.closes()).isTrue();
        }
    }

    @Test
    void aClientThatMayGoOnIsToldSo() throws IOException {
        try (RawConnection connection = new RawConnection(running.server.baseUri())) {
            connection.send(bytes(
                    "POST /api/v2/externalcontacts/contacts HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                            + "Authorization: Bearer " + running.token()
                            + "\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n"));
            assertThat(connection.answer().status()).isEqualTo(100);
            connection.send(bytes("{\"title\":\"x\"}"));
            assertThat(connection.answer().status()).isEqualTo(200);
        }
    }

    private byte[] head(String line, String header, int length) {
        String first = line.contains(" HTTP/") ? line : line + " HTTP/1.1";
        String second = header.equals("TOKEN") ? "Authorization: Bearer " + running.token() : header;
        return bytes(first + "\r\nHost: localhost\r\nContent-Type: application/json\r\n" + second
                + "\r\nContent-Length: " + length + "\r\n\r\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
