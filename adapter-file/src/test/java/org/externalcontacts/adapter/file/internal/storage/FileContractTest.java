package org.externalcontacts.adapter.file.internal.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.testkit.contract.ExternalContactsContract;
import org.externalcontacts.testkit.contract.LocalSubject;
import org.externalcontacts.testkit.contract.Subject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The engine in a file keeps the contract that every engine keeps, and after each of its rules the directory holds what memory does. */
class FileContractTest extends ExternalContactsContract {

    @TempDir
    private Path directory;

    private final AtomicReference<FileStorage> opened = new AtomicReference<>();
    private Subject subject;

    @BeforeEach
    void open() {
        subject = LocalSubject.over(this::opened, OpenedStorage::dump);
    }

    @Override
    protected Subject subject() {
        return subject;
    }

    private FileStorage opened(EventDelivery events) {
        FileStorage storage = OpenedStorage.in(directory, events);
        opened.set(storage);
        return storage;
    }

    @AfterEach
    void theDirectoryHoldsWhatMemoryDoes() {
        FileStorage storage = Objects.requireNonNull(opened.get(), "opened before each test");
        Contents left = OpenedStorage.contents(storage);
        storage.close();
        assertThat(OpenedStorage.contents(directory)).isEqualTo(left);
    }
}
