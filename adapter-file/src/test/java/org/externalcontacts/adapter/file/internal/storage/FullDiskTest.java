package org.externalcontacts.adapter.file.internal.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import org.externalcontacts.adapter.file.fault.FileNotWrittenException;
import org.externalcontacts.adapter.file.internal.sqlite.FullDisk;
import org.externalcontacts.adapter.file.internal.sqlite.RecordFile;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.testkit.RecordedEvents;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that can grow no further stops the engine, and costs nothing that was answered. */
class FullDiskTest {

    @TempDir
    private Path directory;

    private final Fixtures some = new Fixtures();
    private final RecordedEvents events = new RecordedEvents();

    @Test
    void aWriteThatDoesNotFitIsAFaultAfterWhichNothingIsAnsweredUntilTheDirectoryIsOpenedAgain() {
        java.util.List<ContactId> answered = new ArrayList<>();
        RecordFile file = RecordFile.open(directory);
        FileStorage storage = FileStorage.open(
                file,
                InMemoryExternalContacts.builder().parts().storage(),
                new EventDelivery(Clock.systemUTC(), List.of(events)));
        ExternalContacts engine = over(storage);
        FullDisk.under(file);
        assertThatThrownBy(() -> {
                    while (true) {
                        answered.add(engine.contacts()
                                .create(some.contact().build())
                                .get()
                                .id());
                    }
                })
                .isInstanceOf(FileNotWrittenException.class)
                .hasMessageContaining("contacts.db could not be written")
                .hasMessageContaining("full")
                .hasMessageContaining("open the directory again");
        assertThat(events.all()).hasSize(answered.size());
        assertThatThrownBy(() -> engine.contacts().all()).isInstanceOf(FileNotWrittenException.class);
        assertThatThrownBy(() -> engine.contacts().create(some.contact().build()))
                .isInstanceOf(FileNotWrittenException.class);
        assertThatThrownBy(storage::health).isInstanceOf(FileNotWrittenException.class);
        storage.close();
        try (FileStorage again = OpenedStorage.in(directory)) {
            assertThat(over(again)
                            .contacts()
                            .all()
                            .get()
                            .map(contact -> contact.id())
                            .toJavaList())
                    .containsExactlyInAnyOrderElementsOf(answered);
            assertThat(over(again).contacts().create(some.contact().build()).isRight())
                    .isTrue();
        }
    }

    private static ExternalContacts over(FileStorage storage) {
        return LocalExternalContacts.of(
                InMemoryExternalContacts.builder().parts().with(storage), () -> {});
    }
}
