package org.externalcontacts.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.adapter.inmemory.StorageInspection;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.server.ExternalContactsServer;
import org.externalcontacts.server.RawConnection;
import org.externalcontacts.server.RawConnection.RawAnswer;
import org.externalcontacts.server.ServerOptions;
import org.externalcontacts.server.internal.description.DescribedAnswers;
import org.externalcontacts.server.internal.description.OpenApi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever arrives, the answer is a success or a documented 4xx with its body: never a 5xx, never a hang, and a refusal changes nothing. */
class FuzzTest {

    private static final int REQUESTS = 15_000;
    private static final int COMPARED = 1_000;
    private static final int GARBLED = 2_000;
    private static final int HUNG_UP = 0;
    private static final long SEED = 20_260_101L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final AtomicInteger events = new AtomicInteger();
    private final ServerOptions.RecentEvents recent = new ServerOptions.RecentEvents();
    private final EngineParts parts = InMemoryExternalContacts.builder()
            .listener(event -> events.incrementAndGet())
            .listener(recent)
            .parts();
    private final ExternalContacts engine = LocalExternalContacts.of(parts, () -> {});
    private final ExternalContactsServer server = ExternalContactsServer.start(
            engine, ServerOptions.defaults().recentRequests(true).recentEvents(recent));
    private final Random random = new Random(SEED);
    private final Ids ids = new Ids(random);
    private final DescribedAnswers described = new DescribedAnswers(OpenApi.document());
    private final Requests requests = new Requests(random, ids, server.tokenFor(Caller.trusted()));

    private @Nullable RawConnection connection;

    @AfterEach
    void close() throws IOException {
        if (connection != null) {
            connection.close();
        }
        server.close();
        engine.close();
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES) // A hang; a busy machine needs its time.
    void noRequestGetsA5xx() throws IOException {
        play(REQUESTS);
    }

    @Test
    @Tag("soak")
    void noneOfAQuarterOfAMillionGetsA5xx() throws IOException {
        play(250_000);
    }

    private void play(int number) throws IOException {
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (int i = 0; i < number; i++) {
            byte[] request = requests.next();
            int before = events.get();
            RawAnswer answer = exchange(request);
            check(request, answer, before);
            statuses.merge(answer.status(), 1, Integer::sum);
        }
        assertThat(statuses.keySet()).contains(200, 400, 401, 404, 405, 415, 422);
        assertThat(statuses.get(200))
                .as("requests that went well, of " + statuses)
                .isGreaterThan(number / 20);
        assertThat(described.compared()).as("answers that were compared").isGreaterThan(number * 9 / 10);
        assertThat(new StorageInspection(parts.storage()).faults()).isEmpty();
    }

    @Test
    void whatIsRefusedChangesNothing() throws IOException {
        for (int compared = 0; compared < COMPARED; ) {
            byte[] request = requests.next();
            String before = dump();
            if (exchange(request).status() >= 400) {
                assertThat(dump()).as(text(request)).isEqualTo(before);
                compared++;
            }
        }
    }

    @Test
    void noiseInsteadOfARequestIsAnsweredOrHungUpOn() throws IOException {
        for (int i = 0; i < 500; i++) {
            byte[] noise = new byte[1 + random.nextInt(500)];
            random.nextBytes(noise);
            try (RawConnection connection = new RawConnection(server.baseUri())) {
                connection.send(noise);
                connection.send("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                assertThat(connection.answer().status()).isBetween(400, 499);
            }
        }
    }

    /** Some bytes of a good request are changed, also in its first line and its headers. */
    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES) // A hang; a busy machine needs its time.
    void aGarbledRequestIsAnsweredOrHungUpOn() throws IOException {
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (int i = 0; i < GARBLED; i++) {
            byte[] request = requests.garbled();
            int status = statusOf(request);
            assertThat(status).as(text(request)).isBetween(HUNG_UP, 499);
            statuses.merge(status, 1, Integer::sum);
        }
        assertThat(statuses.keySet()).contains(200, 400, 401, 404);
        assertThat(statuses.getOrDefault(HUNG_UP, 0))
                .as("hung up on, of " + statuses)
                .isLessThan(GARBLED / 20);
    }

    /** The server need not read what follows a head that is no head: then it is gone before all is sent. */
    private int statusOf(byte[] request) throws IOException {
        try (RawConnection connection = new RawConnection(server.baseUri())) {
            connection.send(request);
            connection.finish();
            return connection.isOver() ? HUNG_UP : connection.answer().status();
        } catch (SocketException gone) {
            return HUNG_UP;
        }
    }

    /** The answer, on the same connection unless the server said that it is over. */
    private RawAnswer exchange(byte[] request) throws IOException {
        RawConnection current = connection;
        if (current == null) {
            current = new RawConnection(server.baseUri());
        }
        RawAnswer answer = current.exchange(request);
        connection = answer.closes() ? null : current;
        if (answer.closes()) {
            current.close();
        }
        ids.learn(answer.body());
        return answer;
    }

    private void check(byte[] request, RawAnswer answer, int eventsBefore) throws IOException {
        assertThat(answer.status())
                .as(() -> text(request) + "\n" + answer.body())
                .isBetween(200, 499);
        assertThat(described.misfits(text(request), answer))
                .as(() -> text(request) + "\n" + answer.body())
                .isEmpty();
        if (answer.status() >= 400) {
            JsonNode error = JSON.readTree(answer.body());
            boolean hasBody = !text(request).startsWith("HEAD");
            assertThat(hasBody ? error.path("status").asInt() : answer.status())
                    .as(() -> text(request))
                    .isEqualTo(answer.status());
            assertThat(hasBody ? error.path("code").asText() : "none").isNotEmpty();
            assertThat(events.get()).as(() -> text(request)).isEqualTo(eventsBefore);
        }
    }

    private String dump() {
        return new StorageInspection(parts.storage()).dump().mkString("\n");
    }

    private static String text(byte[] request) {
        return new String(request, StandardCharsets.ISO_8859_1);
    }
}
