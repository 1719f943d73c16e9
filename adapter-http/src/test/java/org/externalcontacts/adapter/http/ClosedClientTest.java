package org.externalcontacts.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.externalcontacts.adapter.http.fault.ClientClosedException;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.IllegalCallException;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.identity.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A closed client ends its calls, in whatever they are waiting for, with one fault, and leaves nothing behind. */
@Timeout(60)
class ClosedClientTest {

    private static final ContactId SOMEBODY = new ContactId(new UUID(0x4000L, 1));
    private static final String CONTACT = """
            {"id":"%s","type":"Curated","createDate":"2026-01-01T00:00:00.000Z","modifyDate":"2026-01-01T00:00:00.000Z"}
            """.formatted(SOMEBODY.text());

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);

    @Test
    void aBulkCallOfManyBatchesEnds() throws Exception {
        List<ContactId> ids = List.fill(1_000, SOMEBODY);
        assertThat(cutShort(client -> client.contacts().bulkGet(ids)).mayHaveArrived())
                .isTrue();
    }

    @Test
    void aBulkCreateEndsAndSaysThatItMayHaveHappened() throws Exception {
        List<ContactProfile> profiles = List.fill(1_000, ContactProfile.empty());
        assertThat(cutShort(client -> client.contacts().bulkCreate(profiles)).mayHaveArrived())
                .isTrue();
    }

    @Test
    void aCallOfOneRequestEndsAndItsThreadKeepsNoInterrupt() throws Exception {
        assertThat(cutShort(client -> client.contacts().create(ContactProfile.empty()))
                        .mayHaveArrived())
                .isTrue();
    }

    @Test
    void aCallThatWaitsForItsTurnEnds() throws Exception {
        byte[] later = "HTTP/1.1 429 Later\r\nRetry-After: 60\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII);
        try (ScriptedServer server = new ScriptedServer(request -> later)) {
            ExternalContacts client = builder(server)
                    .tokens(() -> "token")
                    .sleeper(time -> {
                        asked.countDown();
                        over.await();
                    })
                    .build();
            CompletableFuture<Throwable> ended =
                    inBackground(() -> client.contacts().get(SOMEBODY));
            assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
            client.close();
            assertThat(ended.get(30, TimeUnit.SECONDS))
                    .isInstanceOfSatisfying(
                            ClientClosedException.class,
                            fault -> assertThat(fault.mayHaveArrived())
                                    .as("429 says that nothing was done")
                                    .isFalse());
        }
    }

    @Test
    void aCallThatWaitsForItsTokenEnds() throws Exception {
        try (ScriptedServer server = new ScriptedServer(request -> waiting())) {
            ExternalContacts client =
                    builder(server).clientCredentials("app", "secret").build();
            CompletableFuture<Throwable> ended =
                    inBackground(() -> client.contacts().get(SOMEBODY));
            assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
            client.close();
            assertThat(ended.get(30, TimeUnit.SECONDS))
                    .isInstanceOfSatisfying(
                            ClientClosedException.class,
                            fault -> assertThat(fault.mayHaveArrived()).isFalse());
            over.countDown();
        }
    }

    @Test
    void everythingAfterCloseEndsAlike() {
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedServer.ok(CONTACT))) {
            ExternalContacts client = builder(server).tokens(() -> "token").build();
            ExternalContacts nobody = client.actingAs(Caller.withPermissions("none"));
            client.close();
            client.close();
            List<ThrowingCallable> calls = List.of(
                    () -> client.contacts().get(SOMEBODY),
                    () -> client.contacts().change(SOMEBODY, profile -> profile),
                    () -> client.contacts().all(),
                    () -> client.contacts().bulkGet(List.fill(1_000, SOMEBODY)),
                    () -> client.contacts().bulkCreate(List.fill(60, ContactProfile.empty())),
                    () -> client.contacts().delete(SOMEBODY),
                    () -> client.identities().claim(SOMEBODY, Identifier.email("ada@example.org")),
                    () -> client.identities().expire(Instant.EPOCH),
                    () -> client.merges().preview(SOMEBODY, SOMEBODY),
                    () -> client.contactSchemas().list(),
                    () -> client.directory().lookup("x".repeat(5_000)),
                    () -> client.check(),
                    () -> nobody.contacts().delete(SOMEBODY));
            for (ThrowingCallable call : calls) {
                assertThat(catchThrowable(call)).isInstanceOf(IllegalCallException.class);
                assertThat(catchThrowableOfType(ClientClosedException.class, call)
                                .mayHaveArrived())
                        .isFalse();
            }
            assertThat(server.requests).isEmpty();
        }
    }

    @Test
    void aScanEndsAtThePageThatIsNotThereYet() {
        AtomicInteger page = new AtomicInteger();
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedServer.ok(
                "{\"entities\":[%s],\"cursors\":{\"after\":\"c%d\"}}".formatted(CONTACT, page.incrementAndGet())))) {
            ExternalContacts client = builder(server).tokens(() -> "token").build();
            Iterator<Contact> all = client.contacts().all().get();
            all.next();
            client.close();
            assertThat(catchThrowable(() -> all.forEachRemaining(contact -> {})))
                    .isInstanceOf(ClientClosedException.class);
        }
    }

    @Test
    void closingAViewClosesNothing() {
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedServer.ok(CONTACT));
                ExternalContacts client = builder(server).tokens(() -> "token").build()) {
            ExternalContacts view = client.actingAs(Caller.trusted());
            view.close();
            view.actingAs(Caller.trusted()).close();
            assertThat(view.contacts().get(SOMEBODY).isRight()).isTrue();
            assertThat(client.contacts().get(SOMEBODY).isRight()).isTrue();
        }
    }

    @Test
    void fortyClosedClientsLeaveNoThread() throws InterruptedException {
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedServer.ok(CONTACT))) {
            List<Thread> before = threadsOfClients();
            List<ExternalContacts> closed = List.fill(40, () -> {
                ExternalContacts client = builder(server).tokens(() -> "token").build();
                assertThat(client.contacts().get(SOMEBODY).isRight()).isTrue();
                client.close();
                return client;
            });
            long end = System.nanoTime() + Duration.ofSeconds(50).toNanos();
            while (threadsOfClients().removeAll(before).nonEmpty() && System.nanoTime() < end) {
                System.gc();
                threadsOfClients().removeAll(before).headOption().forEach(ClosedClientTest::join);
            }
            assertThat(threadsOfClients().removeAll(before)).isEmpty();
            assertThat(closed).as("even while somebody still holds them").hasSize(40);
        }
    }

    @Test
    void fourBatchesOfEachCallAreUnderWayWhateverOtherCallsDo() throws Exception {
        CountDownLatch eight = new CountDownLatch(8);
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedServer.answer(404, "{}"))) {
            // A request waits for its token before it is sent, and tells that it is there.
            ExternalContacts client = builder(server)
                    .tokens(() -> {
                        eight.countDown();
                        join(eight);
                        return "token";
                    })
                    .build();
            List<CompletableFuture<Throwable>> calls =
                    List.fill(2, () -> inBackground(() -> client.contacts().bulkGet(List.fill(1_000, SOMEBODY))));
            assertThat(eight.await(30, TimeUnit.SECONDS)).isTrue();
            client.close();
            for (CompletableFuture<Throwable> call : calls) {
                assertThat(call.get(30, TimeUnit.SECONDS)).isInstanceOf(ClientClosedException.class);
            }
        }
    }

    /** How a call ends whose client is closed while its first request is unanswered. */
    private ClientClosedException cutShort(Call call) throws Exception {
        try (ScriptedServer server = new ScriptedServer(request -> waiting())) {
            ExternalContacts client = builder(server).tokens(() -> "token").build();
            CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
            CompletableFuture<Throwable> ended = inBackground(() -> {
                try {
                    call.on(client);
                } finally {
                    interrupted.complete(Thread.currentThread().isInterrupted());
                }
            });
            assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
            client.close();
            Throwable fault = ended.get(30, TimeUnit.SECONDS);
            over.countDown();
            assertThat(interrupted.get()).isFalse();
            assertThat(fault).isInstanceOf(ClientClosedException.class);
            return (ClientClosedException) fault;
        }
    }

    private byte[] waiting() {
        asked.countDown();
        join(over);
        return new byte[0];
    }

    private static void join(CountDownLatch latch) {
        try {
            assertThat(latch.await(50, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(1_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static CompletableFuture<Throwable> inBackground(ThrowingCallable call) {
        CompletableFuture<Throwable> ended = new CompletableFuture<>();
        Thread thread = new Thread(() -> ended.complete(catchThrowable(call)), "calling");
        thread.setDaemon(true);
        thread.start();
        return ended;
    }

    private static List<Thread> threadsOfClients() {
        return List.ofAll(Thread.getAllStackTraces().keySet())
                .filter(thread -> thread.getName().startsWith("HttpClient-")
                        || thread.getName().startsWith("external-contacts-"));
    }

    private static HttpExternalContacts.Builder builder(ScriptedServer server) {
        return HttpExternalContacts.builder().baseUri(server.uri());
    }

    /** A call of any port. */
    private interface Call {

        Object on(ExternalContacts client);
    }
}
