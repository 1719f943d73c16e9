package org.externalcontacts.adapter.inmemory.internal.storage;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.internal.storage.Additions;
import org.externalcontacts.application.internal.storage.EntriesInOrder;
import org.externalcontacts.application.internal.storage.Entry;
import org.externalcontacts.application.internal.storage.RestoredContacts;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.KeptRequest;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.organization.OrganizationId;

/** Everything that a storage keeps at one moment. Immutable. */
public record KeptRecords(Vector<Entry> entries, Vector<KeptRequest> requests) {

    /** So many records are one decision, so that its own cost does not show. */
    private static final int STEP = 500;

    /** What this one keeps now. */
    public static KeptRecords of(Storage storage) {
        return storage.read(view -> new KeptRecords(
                new EntriesInOrder(view).iterator().toVector(),
                view.requests().every().toVector()));
    }

    /** Stores all of it again, in a storage that keeps nothing. Nobody is told. */
    public void storeIn(Storage empty) {
        RestoredContacts contacts = new RestoredContacts(organizations()::contains);
        Vector<Entry> left = entries;
        while (left.nonEmpty()) {
            Vector<Entry> batch = first(left);
            store(batch.flatMap(entry -> changes(entry, contacts)), empty);
            left = left.drop(batch.size());
        }
        // Nobody sees the storage before all of it is there, so no matter where one step ends.
        inSteps(empty.read(contacts::waiting).flatMap(together -> together), empty);
        inSteps(requests.map(Change.KeepRequest::new), empty);
    }

    private Set<OrganizationId> organizations() {
        return entries.flatMap(entry ->
                        entry instanceof Entry.OfFact made && made.fact() instanceof Fact.OrganizationCreated created
                                ? List.of(created.organization().id())
                                : List.empty())
                .toSet();
    }

    /** Contacts need what is of another kind to be stored before them, and a version of a schema the one before it. */
    private static Vector<Entry> first(Vector<Entry> left) {
        Entry first = left.head();
        boolean isAlone = first instanceof Entry.OfFact made && made.fact() instanceof Fact.SchemaCreated;
        return left.take(isAlone ? 1 : STEP).takeWhile(entry -> entry.kind().equals(first.kind()));
    }

    private static Seq<Change> changes(Entry entry, RestoredContacts contacts) {
        return entry instanceof Entry.OfContact contact
                ? contacts.restore(contact.stored())
                : Additions.of(((Entry.OfFact) entry).fact()).toList();
    }

    private static void inSteps(Seq<? extends Change> changes, Storage storage) {
        changes.grouped(STEP).forEach(some -> store(some, storage));
    }

    private static void store(Seq<? extends Change> changes, Storage storage) {
        storage.atomically(
                        view -> Either.right(Decision.of(Done.DONE, Decision.Act.untold(List.<Change>ofAll(changes)))))
                .get();
    }

    /** How many records there are of each kind: their values are data. */
    @Override
    public String toString() {
        return entries.groupBy(Entry::kind)
                .toSortedMap(kind -> kind)
                .map(kind -> kind._2.size() + " " + kind._1)
                .mkString(", ");
    }
}
