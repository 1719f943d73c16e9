package org.externalcontacts.testkit.contract;

import io.vavr.collection.List;
import java.time.Clock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.testkit.reference.ReferenceStorage;

/** Records behind a storage that is at fault. */
record DraftedRecords(Storage node, Supplier<String> dumped) implements StorageContract.Records {

    /** Records in memory, with a fault before them. */
    static DraftedRecords of(UnaryOperator<Storage> fault) {
        InMemoryStorageTest.InMemory healthy = InMemoryStorageTest.InMemory.empty();
        return new DraftedRecords(fault.apply(healthy.node()), healthy::dump);
    }

    /** Those of the reference, which knows of no call that it was made inside another. */
    static DraftedRecords ofReference() {
        ReferenceStorage storage = new ReferenceStorage(new EventDelivery(Clock.systemUTC(), List.empty()));
        return new DraftedRecords(storage, storage::dump);
    }

    @Override
    public String dump() {
        return dumped.get();
    }

    @Override
    public void close() {
        // Memory is given back when nobody holds it any more.
    }
}
