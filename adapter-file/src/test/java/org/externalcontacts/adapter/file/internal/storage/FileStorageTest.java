package org.externalcontacts.adapter.file.internal.storage;

import java.nio.file.Path;
import java.util.UUID;
import org.externalcontacts.testkit.contract.StorageContract;
import org.junit.jupiter.api.io.TempDir;

/** The storage in a directory keeps the contract of storages. */
class FileStorageTest extends StorageContract {

    @TempDir
    private Path directory;

    /** A directory has one node. */
    private record OneDirectory(FileStorage node) implements Records {

        @Override
        public String dump() {
            return OpenedStorage.dump(node);
        }

        @Override
        public void close() {
            node.close();
        }
    }

    @Override
    protected Records records() {
        return new OneDirectory(
                OpenedStorage.in(directory.resolve(UUID.randomUUID().toString())));
    }
}
