package org.externalcontacts.examples.filestore;

import java.nio.file.Path;
import java.util.UUID;
import org.externalcontacts.testkit.contract.ExternalContactsContract;
import org.externalcontacts.testkit.contract.LocalSubject;
import org.externalcontacts.testkit.contract.Subject;
import org.junit.jupiter.api.io.TempDir;

/** The store keeps the contract that every engine keeps. */
class FileStorageContractTest extends ExternalContactsContract {

    @TempDir
    static Path directory;

    private final Subject subject = LocalSubject.over(
            events -> FileStorage.open(directory.resolve(UUID.randomUUID().toString()), events));

    @Override
    protected Subject subject() {
        return subject;
    }
}
