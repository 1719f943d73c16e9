package org.externalcontacts.testkit.contract;

import java.util.function.Supplier;

/** The contract of storages, run by other tests on storages that they draft. Not a test by itself. */
class DraftedStorageContract extends StorageContract {

    /** The records that runs are about. */
    private static volatile Supplier<Records> drafted = InMemoryStorageTest.InMemory::empty;

    static void about(Supplier<Records> next) {
        drafted = next;
    }

    @Override
    protected Records records() {
        return drafted.get();
    }
}
