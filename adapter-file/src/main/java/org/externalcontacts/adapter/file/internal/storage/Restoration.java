package org.externalcontacts.adapter.file.internal.storage;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.externalcontacts.adapter.file.fault.DamagedFileException;
import org.externalcontacts.adapter.file.fault.NewerFileException;
import org.externalcontacts.adapter.file.internal.record.NewerRecordException;
import org.externalcontacts.adapter.file.internal.record.RecordCodec;
import org.externalcontacts.adapter.file.internal.record.RecordTable;
import org.externalcontacts.adapter.file.internal.record.RecordWrite;
import org.externalcontacts.adapter.file.internal.sqlite.RecordFile;
import org.externalcontacts.adapter.inmemory.StorageInspection;
import org.externalcontacts.application.internal.storage.RestoredContacts;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.KeptRequest;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.domain.Done;

/**
 * Fills memory from the file, by the changes that bring an empty storage there: so all indexes are built anew, and records that
 * contradict each other are refused as the same changes would be at any other time.
 */
final class Restoration {

    /** So many changes are one decision: enough that its own cost does not show, few enough that it needs no memory to speak of. */
    private static final int STEP = 5_000;

    private final RecordFile file;
    private final Storage memory;
    private final RecordCodec codec = new RecordCodec();
    private final List<Change> changes = new ArrayList<>(STEP + 100);

    Restoration(RecordFile file, Storage memory) {
        this.file = file;
        this.memory = memory;
    }

    /** Reads everything; throws when the file cannot be what was written to it. */
    void run() {
        try {
            for (RecordTable table : RecordTable.values()) {
                restore(table);
            }
        } catch (NewerRecordException newer) {
            throw new NewerFileException(file.path(), "there is " + newer.getMessage());
        } catch (IOException | IllegalStateException damaged) {
            throw new DamagedFileException(file.path(), String.valueOf(damaged.getMessage()), damaged);
        }
        new StorageInspection(memory).faults().headOption().forEach(fault -> {
            throw new DamagedFileException(file.path(), "the records contradict each other: " + fault, null);
        });
    }

    private void restore(RecordTable table) throws IOException {
        switch (table) {
            case CONTACT -> restoreContacts();
            case REQUEST -> restoreRequests();
            case SCHEMA ->
                file.read(table, (id, record) -> {
                    // One by one: a version is the next one only when the one before it is stored.
                    add(codec.change(record));
                    store();
                });
            default -> file.read(table, (id, record) -> add(codec.change(record)));
        }
        store();
    }

    private void restoreContacts() throws IOException {
        RestoredContacts contacts = new RestoredContacts(
                id -> memory.read(view -> view.organizations().find(id).isDefined()));
        file.read(
                RecordTable.CONTACT,
                (id, record) -> contacts.restore(codec.contact(id, record)).forEach(this::add));
        store();
        // Nobody sees memory before all of it is there, so no matter where one step ends.
        memory.read(contacts::waiting).forEach(together -> together.forEach(this::add));
        store();
    }

    /** What memory forgets, because it does not count any more or is too much, the file forgets too. Read twice, so that not all of it is in memory. */
    private void restoreRequests() throws IOException {
        file.read(RecordTable.REQUEST, (id, record) -> add(new Change.KeepRequest(codec.request(record))));
        store();
        List<RecordWrite> removals = new ArrayList<>();
        file.read(RecordTable.REQUEST, (id, record) -> {
            KeptRequest kept = codec.request(record);
            if (isForgotten(kept)) {
                removals.add(RecordCodec.removal(kept));
            }
        });
        file.write(removals);
    }

    private boolean isForgotten(KeptRequest kept) {
        return memory.read(view -> view.requests().find(kept.key()).isEmpty());
    }

    private void add(Change change) {
        changes.add(change);
        if (changes.size() >= STEP) {
            store();
        }
    }

    private void store() {
        Seq<Change> stored = io.vavr.collection.List.ofAll(changes);
        changes.clear();
        Either<?, Done> done =
                memory.atomically(view -> Either.right(Decision.of(Done.DONE, Decision.Act.untold(stored))));
        done.getOrElseThrow(refusal -> new IllegalStateException("refused: " + refusal));
    }
}
