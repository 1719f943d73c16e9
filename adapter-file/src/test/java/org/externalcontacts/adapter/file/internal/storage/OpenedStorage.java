package org.externalcontacts.adapter.file.internal.storage;

import io.vavr.collection.List;
import java.nio.file.Path;
import java.time.Clock;
import org.externalcontacts.adapter.file.internal.sqlite.RecordFile;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.adapter.inmemory.StorageInspection;
import org.externalcontacts.application.event.EventDelivery;

/** Storages in a directory, for tests, and all that is in one. */
final class OpenedStorage {

    private OpenedStorage() {}

    static FileStorage in(Path directory, EventDelivery events) {
        RecordFile file = RecordFile.open(directory);
        return FileStorage.open(file, InMemoryExternalContacts.builder().parts().storage(), events);
    }

    static FileStorage in(Path directory) {
        return in(directory, new EventDelivery(Clock.systemUTC(), List.empty()));
    }

    static String dump(FileStorage storage) {
        return storage.read(view -> new StorageInspection(storage.memory()).dump())
                .mkString("\n");
    }

    /** Everything with all its values, of which a dump tells only what is no personal data. */
    static Contents contents(FileStorage storage) {
        return Contents.of(storage);
    }

    /** What is in the directory of a storage that is closed. */
    static Contents contents(Path directory) {
        try (FileStorage storage = in(directory)) {
            return contents(storage);
        }
    }
}
