package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.externalcontacts.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is too much, too long or too slow is refused in good order. */
@Timeout(60)
class LimitsTest {

    @Test
    void bodiesHaveALargestSizeWhetherTheySayTheirLengthOrNot() throws IOException {
        try (RunningServer running = new RunningServer(options -> options.largestBody(1_000));
                RawConnection told = new RawConnection(running.server.baseUri());
                RawConnection untold = new RawConnection(running.server.baseUri())) {
            String body = "{\"title\":\"" + "x".repeat(2_000) + "\"}";
            assertThat(told.exchange(post(running, "Content-Length: " + body.length(), body))
                            .status())
                    .isEqualTo(413);
            String chunked = Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n";
            assertThat(untold.exchange(post(running, "Transfer-Encoding: chunked", chunked))
                            .status())
                    .isEqualTo(413);
            assertThat(running.engine.contacts().all().get().toList()).isEmpty();
        }
    }

    @Test
    void urlsAndHeadersHaveALongestLength() throws IOException {
        try (RunningServer running = new RunningServer()) {
            for (String request : new String[] {
                "GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n"
            }) {
                try (RawConnection connection = new RawConnection(running.server.baseUri())) {
                    RawConnection.RawAnswer answer = connection.exchange(bytes(request));
                    assertThat(answer.status()).isIn(414, 431);
                    assertThat(answer.body()).contains("\"code\":\"request.too.long\"");
                }
            }
        }
    }

    @Test
    void theAnswerToABodyFullOfMistakesIsShort() {
        try (RunningServer running = new RunningServer()) {
            String organization = "{\"name\":\"x\",\"tickers\":[" + "{},".repeat(999) + "{}]}";
            String interaction = "{\"identifiers\":[" + "{},".repeat(99) + "{}]}";
            HttpResponse<String> created = running.call("POST", "/api/v2/externalcontacts/organizations", organization);
            HttpResponse<String> observed = running.call("POST", "/local/interactions", interaction);
            for (HttpResponse<String> answer : List.of(created, observed)) {
                assertThat(answer.statusCode()).isEqualTo(400);
                assertThat(RunningServer.json(answer).path("details")).hasSize(Refusal.InvalidInput.MOST);
            }
        }
    }

    @Test
    void aListThatIsTooLongIsReadAndRefusedInGoodTime() {
        try (RunningServer running = new RunningServer()) {
            String tags = "\"a\",".repeat(900_000) + "\"b\"";
            HttpResponse<String> made = running.call(
                    "POST", "/api/v2/externalcontacts/organizations", "{\"name\":\"x\",\"tags\":[" + tags + "]}");
            assertThat(made.statusCode()).isEqualTo(400);
            assertThat(RunningServer.json(made).path("details")).hasSize(1);
        }
    }

    @Test
    void aFormIsNoLongerThanCredentialsAre() {
        try (RunningServer running = new RunningServer()) {
            HttpResponse<String> refused = running.send(HttpRequest.newBuilder(running.uri("/oauth/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("a&".repeat(1_000_000))));
            assertThat(refused.statusCode()).isEqualTo(413);
        }
    }

    @Test
    void jsonHasADeepestNesting() {
        try (RunningServer running = new RunningServer()) {
            String deep = "{\"customFields\":" + "{\"a\":".repeat(1_000) + "1" + "}".repeat(1_000) + "}";
            assertThat(running.call("POST", RunningServer.CONTACTS, deep).statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void aBodyThatDoesNotArriveInTimeIsGivenUp() throws IOException {
        try (RunningServer running = new RunningServer(options -> options.slowest(Duration.ofMillis(200)));
                RawConnection slow = new RawConnection(running.server.baseUri())) {
            slow.send(post(running, "Content-Length: 100", "{"));
            assertThat(slow.answer().status()).isEqualTo(408);
        }
    }

    @Test
    void aConnectionThatSaysNothingIsClosed() throws IOException {
        try (RunningServer running = new RunningServer(options -> options.slowest(Duration.ofMillis(200)));
                RawConnection silent = new RawConnection(running.server.baseUri())) {
            silent.send(bytes("GET / HT"));
            assertThat(silent.isOver()).isTrue();
        }
    }

    @Test
    void connectionsBeyondTheLimitWaitUntilAnotherIsOver() throws Exception {
        try (RunningServer running = new RunningServer(options -> options.mostConnections(1))) {
            RawConnection first = new RawConnection(running.server.baseUri());
            assertThat(first.exchange(health()).status()).isEqualTo(200);
            try (RawConnection second = new RawConnection(running.server.baseUri())) {
                second.send(health());
                CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(() -> status(second));
                first.close();
                assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo(200);
            }
        }
    }

    @Test
    void callsBeyondTheRateLimitAreToldWhenToComeAgain() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
        try (RunningServer running =
                new RunningServer(options -> options.rateLimit(2).clock(now::get))) {
            String token = running.token();
            HttpResponse<String> first = running.call("GET", RunningServer.CONTACTS, token, "");
            assertThat(first.headers().firstValue("inin-ratelimit-allowed")).hasValue("2");
            assertThat(first.headers().firstValue("inin-ratelimit-count")).hasValue("1");
            assertThat(first.headers().firstValue("inin-ratelimit-reset")).hasValue("60");
            assertThat(running.call("GET", RunningServer.CONTACTS, token, "").statusCode())
                    .isEqualTo(200);
            now.updateAndGet(before -> before.plusSeconds(18));
            HttpResponse<String> third = running.call("GET", RunningServer.CONTACTS, token, "");
            assertThat(third.statusCode()).isEqualTo(429);
            assertThat(third.headers().firstValue("Retry-After")).hasValue("42");
            assertThat(RunningServer.json(third).path("code").asText()).isEqualTo("too.many.requests.retry.after");
            assertThat(running.call("GET", RunningServer.CONTACTS, "").statusCode())
                    .as("another token has its own limit")
                    .isEqualTo(200);
            now.updateAndGet(before -> before.plusSeconds(42));
            assertThat(running.call("GET", RunningServer.CONTACTS, token, "").statusCode())
                    .isEqualTo(200);
        }
    }

    /** Without TCP no-delay each of these answers would take 40 ms; with it the quickest one is quick on the busiest machine. */
    @Test
    void answersDoNotWaitForAcknowledgements() throws IOException {
        try (RunningServer running = new RunningServer();
                RawConnection connection = new RawConnection(running.server.baseUri())) {
            byte[] request = post(running, "Content-Length: 13", "{\"title\":\"x\"}");
            long quickest = Long.MAX_VALUE;
            for (int i = 0; i < 100; i++) {
                long sent = System.nanoTime();
                assertThat(connection.exchange(request).status()).isEqualTo(200);
                quickest = Math.min(quickest, System.nanoTime() - sent);
            }
            assertThat(Duration.ofNanos(quickest)).isLessThan(Duration.ofMillis(20));
        }
    }

    private static int status(RawConnection connection) {
        try {
            return connection.answer().status();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static byte[] health() {
        return bytes("GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
    }

    private static byte[] post(RunningServer running, String length, String body) {
        return bytes("POST " + RunningServer.CONTACTS + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                + running.token() + "\r\nContent-Type: application/json\r\n" + length + "\r\n\r\n" + body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
