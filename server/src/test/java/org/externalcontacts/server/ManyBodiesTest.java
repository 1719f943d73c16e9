package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.externalcontacts.server.cli.ServerCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies in flight do not exhaust the memory: those of nobody known are not kept, and those of all others have one budget. */
@Timeout(60)
class ManyBodiesTest {

    private static final int FOUR_MIB = 4 << 20;

    private final List<RawConnection> uploads = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (RawConnection upload : uploads) {
            upload.close();
        }
    }

    @Test
    void whatDoesNotFitIntoTheBudgetIsToldToComeAgain() throws IOException {
        try (RunningServer running =
                new RunningServer(options -> options.largestBody(1_000).bodiesInFlight(1_500))) {
            RawConnection first = begun(running, "Content-Length: 900");
            assertThat(first.answer().status()).isEqualTo(100);
            RawConnection second = begun(running, "Content-Length: 900");
            RawConnection.RawAnswer refused = second.answer();
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.headers()).containsEntry("Retry-After", "1");
            first.send(bytes("{\"title\":\"" + "x".repeat(20) + "\"}" + " ".repeat(868)));
            assertThat(first.answer().status()).isEqualTo(200);
            RawConnection third = begun(running, "Content-Length: 900");
            assertThat(third.answer().status()).isEqualTo(100);
            // The server would wait for the rest of it before it closes.
            third.close();
        }
    }

    @Test
    void aBodyOfUntoldLengthCountsAsItArrives() throws IOException {
        try (RunningServer running =
                new RunningServer(options -> options.largestBody(100_000).bodiesInFlight(60_000))) {
            RawConnection upload = begun(running, "Transfer-Encoding: chunked");
            assertThat(upload.answer().status()).isEqualTo(100);
            upload.send(bytes("11170\r\n" + " ".repeat(70_000) + "\r\n"));
            assertThat(upload.answer().status()).isEqualTo(503);
            assertThat(running.call("POST", RunningServer.CONTACTS, "{\"title\":\"x\"}")
                            .statusCode())
                    .as("what it held is given back")
                    .isEqualTo(200);
        }
    }

    /** An empty object takes two bytes to send, and many more when it is read. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"entities\":[VALUES]}", "{\"customFields\":{\"x\":[VALUES]}}", "[VALUES]", "[[VALUES]]"})
    void aBodyCountsByWhatItTakesWhenItIsRead(String body) {
        try (RunningServer running = new RunningServer(options -> options.bodiesInFlight(2 << 20))) {
            for (String value : new String[] {"{}", "[]", "1"}) {
                String many = body.replace("VALUES", (value + ",").repeat(100_000) + value);
                for (String path : new String[] {"contacts", "bulk/contacts/add"}) {
                    assertThat(running.call("POST", "/api/v2/externalcontacts/" + path, many)
                                    .statusCode())
                            .isEqualTo(413);
                }
            }
            String text = "{\"title\":\"" + ",{[".repeat(300) + "\\\",{\"}" + " ".repeat(1 << 20);
            for (int i = 0; i < 3; i++) {
                assertThat(running.call("POST", RunningServer.CONTACTS, text).statusCode())
                        .as("texts count by their bytes, and all is given back")
                        .isEqualTo(200);
            }
        }
    }

    /** In a JVM of 64 MiB. */
    @Test
    void uploadsOfNobodyKnownLeaveHonestLoginsAlone() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        ServerCommand.class.getName(),
                        "--port",
                        "0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            URI server = URI.create(out.readLine().replaceFirst(".*listens on ", ""));
            for (String path : new String[] {"/oauth/token", "/api/v2/externalcontacts/contacts", "/local/sessions"}) {
                for (int i = 0; i < 18; i++) {
                    upload(server, path);
                }
            }
            try (RawConnection login = new RawConnection(server)) {
                String form = "grant_type=client_credentials&client_id=demo&client_secret=demo-secret";
                assertThat(login.exchange(bytes(
                                        "POST /oauth/token HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                                + "Content-Length: " + form.length() + "\r\n\r\n" + form))
                                .status())
                        .isEqualTo(200);
            }
        } finally {
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private void upload(URI server, String path) throws IOException {
        RawConnection upload = new RawConnection(server);
        uploads.add(upload);
        upload.send(bytes("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                + (path.startsWith("/oauth") ? "application/x-www-form-urlencoded" : "application/json")
                + "\r\nContent-Length: " + FOUR_MIB + "\r\n\r\n"));
        upload.send(new byte[FOUR_MIB - 1]);
    }

    private RawConnection begun(RunningServer running, String length) throws IOException {
        RawConnection upload = new RawConnection(running.server.baseUri());
        uploads.add(upload);
        upload.send(bytes("POST " + RunningServer.CONTACTS + " HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                + "Authorization: Bearer " + running.token() + "\r\nContent-Type: application/json\r\n" + length
                + "\r\n\r\n"));
        return upload;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
