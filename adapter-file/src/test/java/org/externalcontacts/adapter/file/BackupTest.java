package org.externalcontacts.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of everything, made while others write. */
class BackupTest {

    @TempDir
    private Path directory;

    @Test
    void aBackupHoldsAllThatWasAnsweredBeforeItAndCanBeOpened() throws Exception {
        Path restored = Files.createDirectory(directory.resolve("restored"));
        List<ContactId> before;
        try (FileExternalContacts engine = FileExternalContacts.open(directory.resolve("data"))) {
            List<ContactId> answered = new CopyOnWriteArrayList<>();
            AtomicBoolean isMade = new AtomicBoolean();
            Thread writer = new Thread(() -> {
                Fixtures some = new Fixtures();
                while (!isMade.get()) {
                    answered.add(engine.contacts()
                            .create(some.contact().build())
                            .get()
                            .id());
                }
            });
            writer.start();
            while (answered.size() < 200) {
                Thread.onSpinWait();
            }
            before = List.copyOf(answered);
            engine.backup(restored.resolve("contacts.db"));
            isMade.set(true);
            writer.join();
        }
        try (FileExternalContacts engine = FileExternalContacts.open(restored)) {
            assertThat(before).allMatch(id -> engine.contacts().get(id).isRight());
            Contact more =
                    engine.contacts().create(new Fixtures().contact().build()).get();
            assertThat(engine.contacts().get(more.id()).get()).isEqualTo(more);
        }
    }

    @Test
    void aBackupOverwritesNothingAndLeavesNothingBehindWhenItFails() throws Exception {
        Path there = Files.writeString(directory.resolve("there.db"), "mine");
        try (FileExternalContacts engine = FileExternalContacts.open(directory.resolve("data"))) {
            assertThatThrownBy(() -> engine.backup(there)).isInstanceOf(UncheckedIOException.class);
            assertThatThrownBy(() -> engine.backup(directory.resolve("nowhere/copy.db")))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("no backup was made");
            assertThat(there).hasContent("mine");
            try (var files = Files.list(directory)) {
                assertThat(files).containsExactlyInAnyOrder(there, directory.resolve("data"));
            }
            assertThat(engine.check().isRight()).isTrue();
        }
    }
}
