package org.externalcontacts.testkit;

import io.vavr.collection.List;
import java.time.Instant;
import java.util.function.Consumer;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.testkit.fake.FakeTrustors;
import org.externalcontacts.testkit.fake.FakeUsers;

/**
 * An in-memory engine in which the test controls everything except the rules: time, ids, users and trustors. It
 * starts empty, in a few milliseconds. Thread-safe as the engine is.
 */
public final class TestEngine implements AutoCloseable {

    private final SettableClock clock = new SettableClock();
    private final SequentialIds ids = new SequentialIds();
    private final RecordedEvents events = new RecordedEvents();
    private final FakeUsers users = new FakeUsers();
    private final FakeTrustors trustors = new FakeTrustors();
    private final Consumer<InMemoryExternalContacts.Builder> settings;
    private final ExternalContacts externalContacts;
    private volatile EngineParts parts;

    /** An empty engine. */
    public TestEngine() {
        this(none -> {});
    }

    /**
     * An empty engine with settings of its own, such as listeners, or the region of phone numbers.
     *
     * @param settings set what the test does not control; they are asked for again at each {@link #reset}
     */
    public TestEngine(Consumer<InMemoryExternalContacts.Builder> settings) {
        this.settings = settings;
        this.parts = empty();
        this.externalContacts =
                LocalExternalContacts.of(parts.with(new ReplacedStorage(() -> parts().storage())), () -> {});
    }

    /**
     * As it was at first: nothing is stored, no event is recorded, nobody is registered, clock and ids begin anew. The front door, its ports,
     * the clock and all else that it has given out stay valid, for tests that share what is slow to start. To be called while nobody else
     * calls it; a closed engine stays closed.
     */
    public void reset() {
        parts = empty();
        clock.set(SettableClock.START);
        ids.continueAfter(0);
        events.forget();
        users.forget();
        trustors.forget();
    }

    /** What it is now, to be {@linkplain #restore restored} any number of times. To be called while nobody else calls it. */
    public Snapshot snapshot() {
        return new Snapshot(this);
    }

    /**
     * As it was, or another engine was, when this was taken: what is stored, clock, ids, who is registered, and which idempotency keys were used. No
     * event is recorded, and listeners are not told. What it has given out stays valid, as after a {@link #reset}; for tests that share a stage that is slow
     * to set. To be called while nobody else calls it; a closed engine stays closed.
     */
    public void restore(Snapshot snapshot) {
        parts = builder().startingWith(snapshot.records).parts();
        clock.set(snapshot.time);
        ids.continueAfter(snapshot.ids);
        events.forget();
        users.copy(snapshot.users);
        trustors.copy(snapshot.trustors);
    }

    private EngineParts empty() {
        return builder().parts();
    }

    private InMemoryExternalContacts.Builder builder() {
        InMemoryExternalContacts.Builder builder =
                InMemoryExternalContacts.builder().listener(events);
        settings.accept(builder);
        return builder.clock(clock).ids(ids).users(users).trustors(trustors);
    }

    /** The front door, for the embedding app itself. */
    public ExternalContacts externalContacts() {
        return externalContacts;
    }

    /** The time; it stands still at {@link SettableClock#START} until it is moved. */
    public SettableClock clock() {
        return clock;
    }

    /** Where ids come from. */
    public SequentialIds ids() {
        return ids;
    }

    /** What happened. */
    public RecordedEvents events() {
        return events;
    }

    /** The users of the platform: every id is one until the first is registered. */
    public FakeUsers users() {
        return users;
    }

    /** The trustors: every id is one until the first is registered. */
    public FakeTrustors trustors() {
        return trustors;
    }

    /** The parts, for tests that wrap the storage; those of before a {@link #reset} no longer belong to it. */
    public EngineParts parts() {
        return parts;
    }

    /** What is broken in it, a line each; nothing when all is well. */
    public List<String> brokenInvariants() {
        return Invariants.broken(parts.storage());
    }

    @Override
    public void close() {
        externalContacts.close();
    }

    /** A {@link TestEngine} at one moment. It keeps its records in memory. Immutable. */
    public static final class Snapshot {

        private final InMemoryExternalContacts.Snapshot records;
        private final Instant time;
        private final long ids;
        private final FakeUsers users = new FakeUsers();
        private final FakeTrustors trustors = new FakeTrustors();

        private Snapshot(TestEngine engine) {
            records = InMemoryExternalContacts.Snapshot.of(engine.parts.storage());
            time = engine.clock.instant();
            ids = engine.ids.count();
            users.copy(engine.users);
            trustors.copy(engine.trustors);
        }
    }
}
