package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that stops finishes what was begun, as far as its patience goes, and waits for nothing else. */
@Timeout(60)
class ClosingTest {

    private static final String BODY = "{\"title\":\"Countess\"}";

    @Test
    void aCallThatTheEngineHasIsAnswered() throws Exception {
        CountDownLatch called = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        RunningServer running =
                new RunningServer(SlowEngine.until(called, mayEnd, Duration.ofSeconds(30)), options -> options);
        try (RawConnection connection = new RawConnection(running.server.baseUri())) {
            connection.send(bytes("GET " + RunningServer.CONTACTS + " HTTP/1.1\r\n" + headers(running) + "\r\n"));
            assertThat(called.await(30, TimeUnit.SECONDS)).isTrue();
            CompletableFuture<Void> closed = closing(running);
            mayEnd.countDown();
            RawConnection.RawAnswer answer = connection.answer();
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.closes()).isTrue();
            closed.get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void anUploadThatWasBegunIsReadAndAnswered() throws Exception {
        RunningServer running = new RunningServer();
        try (RawConnection connection = new RawConnection(running.server.baseUri())) {
            beginUpload(running, connection);
            CompletableFuture<Void> closed = closing(running);
            connection.send(bytes(BODY.substring(5)));
            RawConnection.RawAnswer answer = connection.answer();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.closes()).isTrue();
            closed.get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void headersThatWereBegunAreReadAndAnswered() throws Exception {
        RunningServer running = new RunningServer();
        try (RawConnection connection = new RawConnection(running.server.baseUri())) {
            assertThat(connection
                            .exchange(bytes("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                            .status())
                    .isEqualTo(200);
            String request = post(running) + BODY;
            connection.send(bytes(request.substring(0, 30)));
            // Whatever came before them on other connections, the server has read.
            for (int i = 0; i < 50; i++) {
                assertThat(running.call("GET", RunningServer.CONTACTS, "").statusCode())
                        .isEqualTo(200);
            }
            CompletableFuture<Void> closed = closing(running);
            connection.send(bytes(request.substring(30)));
            assertThat(connection.answer().status()).isEqualTo(200);
            closed.get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void whatIsNeverFinishedIsWaitedForAsLongAsWasSaid() throws Exception {
        RunningServer running = new RunningServer(options -> options.slowest(Duration.ofMillis(300)));
        try (RawConnection connection = new RawConnection(running.server.baseUri())) {
            beginUpload(running, connection);
            closing(running).get(30, TimeUnit.SECONDS);
        }
    }

    /** Half a minute of patience is not for them. */
    @Test
    @Timeout(20)
    void connectionsThatAreIdleAreWaitedForByNobody() throws Exception {
        RunningServer running = new RunningServer(options -> options.slowest(Duration.ofMinutes(1)));
        try (RawConnection kept = new RawConnection(running.server.baseUri());
                RawConnection refused = new RawConnection(running.server.baseUri());
                RawConnection silent = new RawConnection(running.server.baseUri())) {
            assertThat(kept.exchange(bytes("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                            .status())
                    .isEqualTo(200);
            refused.send(bytes("POST /nothing HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n"));
            assertThat(refused.answer().status()).isEqualTo(401);
            running.close();
            assertThat(kept.isOver()).isTrue();
            assertThat(silent.isOver()).isTrue();
        }
    }

    @Test
    void closingTwiceIsClosingOnce() {
        RunningServer running = new RunningServer();
        running.close();
        running.close();
        assertThat(refuses(running.server.baseUri())).isTrue();
    }

    /** Comes back when the server has begun to read the body, of which only a part was sent. */
    private static void beginUpload(RunningServer running, RawConnection connection) throws IOException {
        connection.send(bytes(post(running).replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n")));
        assertThat(connection.answer().status()).isEqualTo(100);
        connection.send(bytes(BODY.substring(0, 5)));
    }

    /** Ends when the server is closed; comes back when nobody new is let in. */
    private static CompletableFuture<Void> closing(RunningServer running) {
        URI address = running.server.baseUri();
        CompletableFuture<Void> closed = CompletableFuture.runAsync(running.server::close);
        while (!refuses(address)) {
            Thread.onSpinWait();
        }
        return closed;
    }

    private static boolean refuses(URI address) {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            return !socket.isConnected();
        } catch (SocketException refused) {
            // Or reset, when the door closes while a connection waits behind it.
            return true;
        } catch (IOException odd) {
            throw new AssertionError(odd);
        }
    }

    private static String post(RunningServer running) {
        return "POST " + RunningServer.CONTACTS + " HTTP/1.1\r\n" + headers(running)
                + "Content-Type: application/json\r\n" + "Content-Length: " + BODY.length() + "\r\n\r\n";
    }

    private static String headers(RunningServer running) {
        return "Host: localhost\r\nAuthorization: Bearer " + running.token() + "\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
