package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Clients that let a request drip in, byte by byte, are never silent, and hold no connection for ever. */
@Timeout(60)
class SlowClientsTest {

    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final ScheduledExecutorService drips = Executors.newSingleThreadScheduledExecutor();
    private final List<Future<?>> dripping = new ArrayList<>();
    private final List<RawConnection> slow = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        dripping.forEach(drip -> drip.cancel(false));
        drips.shutdown();
        for (RawConnection connection : slow) {
            connection.close();
        }
    }

    static Stream<String> begun() {
        String form = "Content-Type: application/x-www-form-urlencoded";
        return Stream.of(
                "",
                head("GET /health HTTP/1.1") + "X-Slow: ",
                head("POST /oauth/token HTTP/1.1", form, "Content-Length: 8000") + "\r\n",
                head("POST /oauth/token HTTP/1.1", form, "Transfer-Encoding: chunked") + "\r\n1000\r\n",
                head("POST /nothing HTTP/1.1", "Content-Length: 8000") + "\r\n",
                head("BAD\u0001 / HTTP/1.1") + "\r\n");
    }

    @ParameterizedTest
    @MethodSource("begun")
    void asManyAsThereAreConnectionsLockNobodyOut(String begun) throws IOException {
        try (RunningServer running =
                new RunningServer(options -> options.mostConnections(5).slowest(PATIENCE))) {
            for (int i = 0; i < 5; i++) {
                drip(new RawConnection(running.server.baseUri()), begun);
            }
            try (RawConnection honest = new RawConnection(running.server.baseUri())) {
                assertThat(honest.exchange(health()).status()).isEqualTo(200);
            }
        }
    }

    @Test
    void theDeadlineOfHeadersBeginsAgainAfterEachAnswer() throws IOException {
        try (RunningServer running = new RunningServer(options -> options.slowest(PATIENCE))) {
            RawConnection kept = new RawConnection(running.server.baseUri());
            assertThat(kept.exchange(health()).status()).isEqualTo(200);
            drip(kept, head("GET /health HTTP/1.1") + "X-Slow: ");
            assertThat(kept.isOver()).isTrue();
        }
    }

    @Test
    void aCallThatTakesItsTimeInTheEngineIsNoSlowClient() throws IOException {
        try (RunningServer running = new RunningServer(
                        SlowEngine.taking(PATIENCE.multipliedBy(4)), options -> options.slowest(PATIENCE));
                RawConnection connection = new RawConnection(running.server.baseUri())) {
            connection.send(bytes("GET " + RunningServer.CONTACTS
                    + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + running.token() + "\r\n\r\n"));
            assertThat(connection.answer().status()).isEqualTo(503);
        }
    }

    private void drip(RawConnection connection, String begun) throws IOException {
        slow.add(connection);
        connection.send(bytes(begun));
        dripping.add(drips.scheduleAtFixedRate(() -> one(connection), 10, 10, TimeUnit.MILLISECONDS));
    }

    private static void one(RawConnection connection) {
        try {
            connection.send(bytes("x"));
        } catch (IOException hungUp) {
            throw new IllegalStateException("nobody takes any more of it", hungUp);
        }
    }

    private static String head(String line, String... headers) {
        return line + "\r\nHost: localhost\r\n"
                + Stream.of(headers).map(header -> header + "\r\n").collect(Collectors.joining());
    }

    private static byte[] health() {
        return bytes("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
