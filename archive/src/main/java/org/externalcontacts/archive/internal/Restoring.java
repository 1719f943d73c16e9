package org.externalcontacts.archive.internal;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.internal.storage.Additions;
import org.externalcontacts.application.internal.storage.Entry;
import org.externalcontacts.application.internal.storage.RestoredContacts;
import org.externalcontacts.application.internal.storage.StoredContact;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.KeptRequest;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.organization.OrganizationId;

/** Stores entries again, in the order in which they come, many at a time. */
public final class Restoring implements ArchiveReader.EntryTaker {

    /** So many entries are one decision: so that its own cost does not show, and others do not wait long for its locks. */
    private static final int STEP = 200;

    /** The line of the first record of an archive. */
    private static final long FIRST = 2;

    private final Storage storage;
    private final Set<OrganizationId> organizations = new HashSet<>();
    private final RestoredContacts contacts = new RestoredContacts(organizations::contains);
    private final java.util.List<Entry> batch = new ArrayList<>(STEP);
    private long lastLine;

    /** Stores here. */
    public Restoring(Storage storage) {
        this.storage = storage;
    }

    @Override
    public void take(long line, Entry entry) throws UnusableLineException {
        if (batch.size() == STEP || hasToFollow(entry)) {
            storeBatch();
        }
        lastLine = line;
        batch.add(entry);
    }

    /** Stores all of these, counting them. */
    public void restore(Iterator<Entry> entries, EntryCounts counts) throws UnusableLineException {
        while (entries.hasNext()) {
            Entry entry = entries.next();
            take(counts.total() + FIRST, entry);
            counts.count(entry);
        }
        finish();
    }

    /** Stores calls with idempotency keys. */
    public void keep(Iterator<KeptRequest> requests) throws UnusableLineException {
        for (Seq<KeptRequest> some : requests.grouped(STEP)) {
            Seq<KeptRequest> missing = storage.read(
                    view -> some.reject(kept -> view.requests().find(kept.key()).contains(kept)));
            if (missing.nonEmpty()) {
                store(
                        missing.map(Change.KeepRequest::new),
                        FIRST,
                        "an idempotency key is kept already, with another answer");
            }
        }
    }

    /** Stores what is left: the last entries, and who waits for identifiers of others. */
    public void finish() throws UnusableLineException {
        storeBatch();
        for (Seq<List<Change>> waiting : storage.read(contacts::waiting).grouped(STEP)) {
            store(waiting.flatMap(together -> together), FIRST, "who waits for identifiers contradicts what is stored");
        }
    }

    private void storeBatch() throws UnusableLineException {
        List<Entry> entries = List.ofAll(batch);
        batch.clear();
        Counterparts present = storage.read(view -> Counterparts.of(entries, view));
        long first = lastLine - entries.size() + 1;
        java.util.List<Change> changes = new ArrayList<>();
        long line = first;
        for (Entry entry : entries) {
            changes.addAll(changesFor(entry, present, line++).asJava());
        }
        if (!changes.isEmpty()) {
            store(
                    List.ofAll(changes),
                    first,
                    "it, or a line up to " + lastLine
                            + ", contradicts what is stored: another record has its identifier, or it refers to nothing");
        }
    }

    private List<Change> changesFor(Entry entry, Counterparts present, long line) throws UnusableLineException {
        Option<Entry> there = present.of(entry);
        if (there.exists(found -> !found.equals(entry))) {
            throw new UnusableLineException(line, "the engine has another state of this record");
        } else if (entry instanceof Entry.OfContact contact) {
            if (present.haveAnIdentifierOf(contact)) {
                throw new UnusableLineException(line, "another contact of the engine holds an identifier of this one");
            }
            return changesForContact(contact.stored(), there.isDefined(), line);
        }
        return changesForRecord(((Entry.OfFact) entry).fact(), there.isDefined());
    }

    private List<Change> changesForContact(StoredContact contact, boolean present, long line)
            throws UnusableLineException {
        if (!contact.contact().profile().organization().forAll(organizations::contains)) {
            throw new UnusableLineException(line, "a contact of an organization that the archive does not have");
        } else if (present) {
            contacts.present(contact);
            return List.empty();
        }
        return contacts.restore(contact);
    }

    private List<Change> changesForRecord(Fact made, boolean present) {
        if (made instanceof Fact.OrganizationCreated created) {
            organizations.add(created.organization().id());
        }
        return present ? List.empty() : Additions.of(made).toList();
    }

    /** Storages refuse with an {@link IllegalStateException} what contradicts their records. */
    private void store(Seq<Change> changes, long line, String contradiction) throws UnusableLineException {
        try {
            storage.atomically(view -> Either.right(Decision.of(Done.DONE, Decision.Act.untold(changes))))
                    .get();
        } catch (IllegalStateException refused) {
            throw new UnusableLineException(line, contradiction, refused);
        }
    }

    /** Whether what waits has to be stored before this: contacts need their organizations, and a version of a schema the one before it. */
    private boolean hasToFollow(Entry entry) {
        return !batch.isEmpty() && (!batch.get(0).kind().equals(entry.kind()) || isSchema(entry));
    }

    private static boolean isSchema(Entry entry) {
        return entry instanceof Entry.OfFact made && made.fact() instanceof Fact.SchemaCreated;
    }
}
