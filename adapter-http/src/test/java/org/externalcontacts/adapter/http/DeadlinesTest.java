package org.externalcontacts.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vavr.collection.List;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.externalcontacts.adapter.http.fault.HttpFault;
import org.externalcontacts.adapter.http.fault.OutcomeUnknownException;
import org.externalcontacts.adapter.http.fault.RateLimitedException;
import org.externalcontacts.adapter.http.fault.UnreachableException;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.identity.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A call of a port has one deadline, however many requests it needs. Time is virtual; calls may take a minute and a half. */
@Timeout(60)
class DeadlinesTest {

    private static final Duration DEADLINE = Duration.ofSeconds(90);
    private static final ContactId SOMEBODY = new ContactId(new UUID(0x4000L, 1));
    private static final String CONTACT = """
            {"id":"%s","type":"Curated","createDate":"2026-01-01T00:00:00.000Z","modifyDate":"2026-01-01T00:00:00.000Z"}
            """.formatted(SOMEBODY.text());
    private static final byte[] COME_AGAIN = limited("40");
    private static final byte[] COME_AGAIN_SOON = limited("10");

    @Test
    void batchesOfABulkCallShareIt() {
        List<ContactId> ids = List.fill(1_000, SOMEBODY);
        try (ScriptedServer server = new ScriptedServer(request -> COME_AGAIN)) {
            assertThat(catchThrowableOfType(
                            RateLimitedException.class,
                            () -> client(server).contacts().bulkGet(ids)))
                    .isNotNull();
            assertThat(server.requests.size())
                    .as(
                            "only the first batches have time to wait: with a deadline each, all twenty would be sent three times")
                    .isLessThan(40);
        }
    }

    @Test
    void readAndWriteOfAChangeShareIt() {
        assertRequests(
                3,
                request -> request.startsWith("PUT ") ? limited("60") : ScriptedServer.ok(CONTACT),
                client -> client.contacts().change(SOMEBODY, profile -> profile));
    }

    @Test
    void bothReadsOfAMergePreviewShareIt() {
        ContactId other = new ContactId(new UUID(0x4000L, 2));
        assertRequests(
                3,
                request -> request.contains(other.text()) ? limited("60") : ScriptedServer.ok(CONTACT),
                client -> client.merges().preview(SOMEBODY, other));
    }

    @Test
    void aClaimAndTheLookUpOfTheHolderShareIt() {
        assertRequests(
                3,
                request -> request.startsWith("PATCH ")
                        ? ScriptedServer.answer(409, "{\"code\":\"conflict\",\"status\":409,\"message\":\"taken\"}")
                        : limited("60"),
                client -> client.identities().claim(SOMEBODY, Identifier.email("ada@example.org")));
    }

    @Test
    void pagesOfAScanHaveOneEach() {
        AtomicInteger page = new AtomicInteger();
        AtomicInteger request = new AtomicInteger();
        try (ScriptedServer server = new ScriptedServer(
                text -> request.incrementAndGet() % 3 > 0 ? COME_AGAIN : pageOf(5, page.incrementAndGet()))) {
            assertThat(client(server).contacts().all().get().size()).isEqualTo(5);
        }
    }

    @Test
    void aLoginIsPartOfTheCall() {
        CountDownLatch over = new CountDownLatch(1);
        try (ScriptedServer server = new ScriptedServer(request -> waiting(over))) {
            ExternalContacts client = HttpExternalContacts.builder()
                    .baseUri(server.uri())
                    .clientCredentials("app", "secret")
                    .timeout(Duration.ofMinutes(10))
                    .deadline(Duration.ofMillis(100))
                    .build();
            assertThat(catchThrowableOfType(
                                    UnreachableException.class,
                                    () -> client.contacts().create(ContactProfile.empty()))
                            .mayHaveArrived())
                    .isFalse();
            over.countDown();
        }
    }

    @Test
    void aLoginThatSaysWhenToComeAgainIsObeyed() {
        AtomicInteger logins = new AtomicInteger();
        try (ScriptedServer server = new ScriptedServer(request -> request.startsWith("POST /oauth/token ")
                ? login(logins.incrementAndGet())
                : ScriptedServer.ok(CONTACT))) {
            ExternalContacts client =
                    loggingIn(server).deadline(Duration.ofMinutes(10)).build();
            assertThat(catchThrowableOfType(
                                    RateLimitedException.class,
                                    () -> client.contacts().get(SOMEBODY))
                            .retryAfter())
                    .isBetween(Duration.ofSeconds(3_590), Duration.ofSeconds(3_600));
            assertThat(catchThrowableOfType(
                            RateLimitedException.class, () -> client.contacts().create(ContactProfile.empty())))
                    .hasMessageContaining("retry in 3");
            assertThat(server.requests).as("nobody asks again within the hour").hasSize(1);
        }
    }

    @Test
    void aBulkCreateWhoseDeadlineIsOverAfterOneBatchHasAnUnknownOutcome() {
        AtomicInteger request = new AtomicInteger();
        String result = "{\"success\":true,\"entity\":" + CONTACT + "}";
        byte[] done = ScriptedServer.ok("{\"results\":[" + List.fill(50, result).mkString(",") + "]}");
        try (ScriptedServer server =
                new ScriptedServer(text -> request.incrementAndGet() == 1 ? done : COME_AGAIN_SOON)) {
            HttpFault fault = catchThrowableOfType(
                    OutcomeUnknownException.class,
                    () -> client(server).contacts().bulkCreate(List.fill(500, ContactProfile.empty())));
            assertThat(fault).hasCauseInstanceOf(RateLimitedException.class);
        }
    }

    private static byte[] login(int number) {
        return number == 1 ? limited("3600") : ScriptedServer.ok("{\"access_token\":\"token\",\"expires_in\":3600}");
    }

    /** The first request of all is turned away for 60 s: then there is no time left for another such wait. */
    private static void assertRequests(
            int number, Function<String, byte[]> script, Function<ExternalContacts, Object> call) {
        AtomicInteger request = new AtomicInteger();
        try (ScriptedServer server =
                new ScriptedServer(text -> request.incrementAndGet() == 1 ? limited("60") : script.apply(text))) {
            assertThat(catchThrowableOfType(RateLimitedException.class, () -> call.apply(client(server))))
                    .isNotNull();
            assertThat(server.requests).hasSize(number);
        }
    }

    private static byte[] pageOf(int pages, int page) {
        String cursors = page < pages ? ",\"cursors\":{\"after\":\"c%d\"}".formatted(page) : "";
        return ScriptedServer.ok("{\"entities\":[%s]%s}".formatted(CONTACT, cursors));
    }

    private static byte[] limited(String retryAfter) {
        return ("HTTP/1.1 429 Too Many\r\nRetry-After: " + retryAfter
                        + "\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] waiting(CountDownLatch over) {
        try {
            assertThat(over.await(5, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return new byte[0];
    }

    private static ExternalContacts client(ScriptedServer server) {
        return HttpExternalContacts.builder()
                .baseUri(server.uri())
                .tokens(() -> "token")
                .deadline(DEADLINE)
                .sleeper(time -> {})
                .build();
    }

    private static HttpExternalContacts.Builder loggingIn(ScriptedServer server) {
        return HttpExternalContacts.builder()
                .baseUri(server.uri())
                .clientCredentials("app", "secret")
                .sleeper(time -> {});
    }
}
