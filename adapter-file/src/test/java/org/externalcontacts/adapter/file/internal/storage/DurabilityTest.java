package org.externalcontacts.adapter.file.internal.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.externalcontacts.adapter.file.internal.sqlite.RecordFile;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody is told of anything before it is in the file. */
class DurabilityTest {

    private static final int WRITERS = 8;
    private static final int WRITES = 60;

    @TempDir
    private Path directory;

    @Test
    void whateverAListenerACallerOrAReaderLearnsIsInTheFileAlready() throws Exception {
        CopyOnWriteArrayList<Long> numbers = new CopyOnWriteArrayList<>();
        EventDelivery events = new EventDelivery(Clock.systemUTC(), List.of(event -> {
            numbers.add(event.number());
            assertIsInTheFile(created(event));
        }));
        ExecutorService threads = Executors.newCachedThreadPool();
        try (FileStorage storage = OpenedStorage.in(directory, events)) {
            ExternalContacts engine = LocalExternalContacts.of(
                    InMemoryExternalContacts.builder().parts().with(storage), () -> {});
            Future<?> reader = threads.submit(() -> read(engine));
            for (Future<Integer> writer : threads.invokeAll(IntStream.range(0, WRITERS)
                    .<Callable<Integer>>mapToObj(number -> () -> write(engine))
                    .toList())) {
                writer.get();
            }
            reader.get();
        } finally {
            threads.shutdown();
        }
        assertThat(numbers)
                .isEqualTo(List.rangeClosed(1L, (long) WRITERS * WRITES).asJava());
    }

    private int write(ExternalContacts engine) {
        Fixtures some = new Fixtures();
        for (int write = 0; write < WRITES; write++) {
            assertIsInTheFile(
                    engine.contacts().create(some.contact().build()).get().id());
        }
        return WRITES;
    }

    private void read(ExternalContacts engine) {
        int seen = 0;
        while (seen < WRITERS * WRITES) {
            List<Contact> all = List.ofAll(engine.contacts().all().get());
            all.drop(seen / 2).takeRight(3).forEach(contact -> assertIsInTheFile(contact.id()));
            seen = all.size();
        }
    }

    private static ContactId created(DomainEvent event) {
        return ((Fact.ContactCreated) event.facts().head()).contact().id();
    }

    private void assertIsInTheFile(ContactId id) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve(RecordFile.NAME));
                PreparedStatement query = connection.prepareStatement("SELECT count(*) FROM contact WHERE id = ?")) {
            query.setBytes(
                    1,
                    java.nio.ByteBuffer.allocate(16)
                            .putLong(id.value().getMostSignificantBits())
                            .putLong(id.value().getLeastSignificantBits())
                            .array());
            try (ResultSet rows = query.executeQuery()) {
                assertThat(rows.getInt(1)).as("contact " + id.text()).isEqualTo(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
