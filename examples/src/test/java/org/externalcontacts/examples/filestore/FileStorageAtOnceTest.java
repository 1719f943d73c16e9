package org.externalcontacts.examples.filestore;

import io.vavr.collection.List;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.testkit.contract.StorageContract;
import org.junit.jupiter.api.io.TempDir;

/** The store keeps what storages promise to callers at once. */
class FileStorageAtOnceTest extends StorageContract {

    @TempDir
    private Path directory;

    /** A file has one node. */
    private record OneFile(Path file, FileStorage node) implements Records {

        @Override
        public String dump() {
            return new Journal(file).commits().mkString("\n");
        }

        @Override
        public void close() {
            // Nothing is open between two calls.
        }
    }

    @Override
    protected Records records() {
        Path file = directory.resolve(UUID.randomUUID().toString());
        return new OneFile(file, FileStorage.open(file, new EventDelivery(Clock.systemUTC(), List.empty())));
    }
}
