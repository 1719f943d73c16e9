package org.externalcontacts.testkit.contract;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.testkit.reference.ReferenceStorage;

/** Records behind a storage that is at fault. */
record DraftedRecords(Storage node, IntFunction<Option<Storage>> losing, Supplier<String> dumped)
        implements StorageContract.Records {

    /** Records in memory, with a fault before them. */
    static DraftedRecords of(UnaryOperator<Storage> fault) {
        InMemoryStorageTest.InMemory healthy = InMemoryStorageTest.InMemory.empty();
        return new DraftedRecords(fault.apply(healthy.node()), healthy::losing, healthy::dump);
    }

    /** Healthy records in memory, whose connections are lost with a fault before them. */
    static DraftedRecords losing(BiFunction<Storage, Integer, Storage> fault) {
        InMemoryStorageTest.InMemory healthy = InMemoryStorageTest.InMemory.empty();
        return new DraftedRecords(
                healthy.node(), step -> Option.some(fault.apply(healthy.node(), step)), healthy::dump);
    }

    /** Those of the reference, which knows of no call that it was made inside another. */
    static DraftedRecords ofReference() {
        return ofReference(storage -> storage);
    }

    /** Those of the reference, with a fault before them. */
    static DraftedRecords ofReference(Function<ReferenceStorage, Storage> fault) {
        ReferenceStorage storage = new ReferenceStorage(new EventDelivery(Clock.systemUTC(), List.empty()));
        return new DraftedRecords(fault.apply(storage), step -> Option.none(), storage::dump);
    }

    @Override
    public Option<Storage> losing(int step) {
        return losing.apply(step);
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
