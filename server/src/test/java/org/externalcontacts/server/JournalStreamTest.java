package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.server.observe.RequestListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A journal can be followed as it goes on, and holds up nobody for a reader who is slow. */
@Timeout(120)
class JournalStreamTest {

    private final ServerOptions.RecentEvents events = new ServerOptions.RecentEvents();
    private final BlockingQueue<RequestListener.Served> ended = new LinkedBlockingQueue<>();

    @Test
    void eventsFollowAsTheyHappen() throws IOException {
        try (RunningServer running = running(Duration.ofSeconds(30));
                Reader reader = new Reader(running, "")) {
            assertThat(reader.head()).contains("200", "text/event-stream", "no-store");
            for (int number = 1; number <= 3; number++) {
                create(running, "Ada " + number);
                assertThat(reader.nextId()).isEqualTo(number);
                assertThat(reader.data()).contains("contactCreated", "Ada " + number);
            }
        }
    }

    @Test
    void aReaderWhoComesAgainContinuesWhereItWas() throws IOException {
        try (RunningServer running = running(Duration.ofSeconds(30))) {
            for (int number = 1; number <= 120; number++) {
                create(running, "Ada " + number);
            }
            try (Reader reader = new Reader(running, "Last-Event-ID: 2\r\n")) {
                for (int number = 3; number <= 120; number++) {
                    assertThat(reader.nextId()).isEqualTo(number);
                }
            }
        }
    }

    @Test
    void aReaderWhoMissedSomethingIsToldHowMuch() throws IOException {
        try (RunningServer running = running(Duration.ofSeconds(30))) {
            for (int number = 1; number <= 1_005; number++) {
                create(running, "Ada " + number);
            }
            try (Reader reader = new Reader(running, "Last-Event-ID: 1\r\n")) {
                assertThat(reader.line("event: ")).isEqualTo("dropped");
                assertThat(reader.data()).isEqualTo("{\"dropped\":4}");
                assertThat(reader.nextId()).isEqualTo(6);
            }
        }
    }

    @Test
    void aNumberThatIsNoneIsRefused() throws IOException {
        try (RunningServer running = running(Duration.ofSeconds(30));
                Reader reader = new Reader(running, "Last-Event-ID: x\r\n")) {
            assertThat(reader.head()).contains(" 400 ");
        }
    }

    @Test
    void aSilentStreamOutlivesTheTimeAfterWhichSilentConnectionsAreClosed() throws IOException {
        try (RunningServer running = running(Duration.ofMillis(300));
                Reader reader = new Reader(running, "")) {
            for (int signs = 0; signs < 8; signs++) {
                assertThat(reader.line(":")).isEmpty();
            }
            create(running, "Ada");
            assertThat(reader.nextId()).isEqualTo(1);
        }
    }

    @Test
    void aReaderWhoTakesNothingIsCutOffAfterATime() throws IOException, InterruptedException {
        try (RunningServer running = running(Duration.ofMillis(500));
                Reader slow = new Reader(running, "")) {
            writeMuch(running, 500);
            assertThat(ended.poll(60, TimeUnit.SECONDS))
                    .extracting(RequestListener.Served::operation)
                    .isEqualTo("journal");
            assertThat(slow.isOverSoon()).isTrue();
        }
    }

    @Test
    void aReaderWhoFallsBehindIsCutOffAndNoWriterWaitsForIt() throws IOException, InterruptedException {
        try (RunningServer running = running(Duration.ofMinutes(5));
                Reader slow = new Reader(running, "")) {
            assertThat(slow.head()).contains(" 200 ");
            writeMuch(running, 2_000);
            assertThat(slow.isOverSoon()).isTrue();
        }
    }

    @Test
    void aStreamEndsWithItsToken() throws IOException {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
        try (RunningServer running = new RunningServer(
                        engine(), options -> options.clock(now::get).recentEvents(events));
                Reader reader = new Reader(running, "")) {
            create(running, "Ada");
            assertThat(reader.nextId()).isEqualTo(1);
            now.updateAndGet(before -> before.plus(Duration.ofHours(25)));
            assertThat(reader.isOverSoon()).isTrue();
        }
    }

    @Test
    void aServerDoesNotWaitForReadersToLeave() throws IOException {
        RunningServer running = running(Duration.ofSeconds(30));
        try (Reader reader = new Reader(running, "")) {
            assertThat(reader.head()).contains(" 200 ");
            Instant begun = Instant.now();
            running.close();
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
            assertThat(reader.isOverSoon()).isTrue();
        }
    }

    @Test
    void noMoreThanThirtyTwoAreServedAtOnceAndOneWhoLeavesMakesRoom() throws IOException {
        try (RunningServer running = running(Duration.ofMillis(600))) {
            List<Reader> readers = new ArrayList<>();
            for (int reader = 0; reader < 32; reader++) {
                readers.add(new Reader(running, ""));
                assertThat(readers.get(reader).head()).contains(" 200 ");
            }
            assertThat(status(running)).contains(" 503 ");
            for (Reader reader : readers) {
                reader.close();
            }
            String head = status(running);
            while (head.contains(" 503 ")) {
                head = status(running);
            }
            assertThat(head).contains(" 200 ");
        }
    }

    private static String status(RunningServer running) throws IOException {
        try (Reader reader = new Reader(running, "")) {
            return reader.head();
        }
    }

    private RunningServer running(Duration slowest) {
        return new RunningServer(
                engine(),
                options -> options.slowest(slowest).recentEvents(events).listener(ended::add));
    }

    /** So many notes of 15,000 characters that they take more than connections buffer. */
    private static void writeMuch(RunningServer running, int notes) {
        ContactId ada = running.engine
                .contacts()
                .create(ContactProfile.builder().firstName("Ada").build())
                .get()
                .id();
        Note.Draft note = Note.Draft.of("x".repeat(15_000), new UserId(new UUID(0, 1)));
        for (int written = 0; written < notes; written++) {
            running.engine.notes().create(NoteOwner.of(ada), note).get();
        }
    }

    private ExternalContacts engine() {
        return InMemoryExternalContacts.builder().listener(events).build();
    }

    private static void create(RunningServer running, String name) {
        running.engine
                .contacts()
                .create(ContactProfile.builder().firstName(name).build())
                .get();
    }

    /** Follows the events, line by line. */
    private static final class Reader implements AutoCloseable {

        private static final int LONGEST_WAIT_MILLIS = 20_000;

        private final Socket socket;
        private final BufferedReader in;

        Reader(RunningServer running, String headers) throws IOException {
            socket = new Socket();
            socket.setReceiveBufferSize(4 << 10);
            socket.connect(new InetSocketAddress(
                    running.server.baseUri().getHost(), running.server.baseUri().getPort()));
            socket.setSoTimeout(LONGEST_WAIT_MILLIS);
            socket.getOutputStream()
                    .write(("GET /local/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                                    + "Authorization: Bearer " + running.token() + "\r\n" + headers + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        String head() throws IOException {
            StringBuilder head = new StringBuilder();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                head.append(line).append('\n');
            }
            return head.toString();
        }

        long nextId() throws IOException {
            return Long.parseLong(line("id: "));
        }

        String data() throws IOException {
            return line("data: ");
        }

        String line(String beginning) throws IOException {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith(beginning)) {
                    return line.substring(beginning.length());
                }
            }
            throw new AssertionError("the stream ended before a line that begins with " + beginning);
        }

        /** Whether the server has ended it, once all that it sent is read. */
        boolean isOverSoon() throws IOException {
            try {
                while (in.readLine() != null) {
                    assertThat(socket.isConnected()).isTrue();
                }
                return true;
            } catch (SocketTimeoutException stillOpen) {
                return false;
            } catch (SocketException reset) {
                return true;
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
