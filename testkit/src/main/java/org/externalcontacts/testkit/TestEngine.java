package org.externalcontacts.testkit;

import io.vavr.collection.List;
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
        ids.forget();
        events.forget();
        users.forget();
        trustors.forget();
    }

    private EngineParts empty() {
        InMemoryExternalContacts.Builder builder =
                InMemoryExternalContacts.builder().listener(events);
        settings.accept(builder);
        return builder.clock(clock).ids(ids).users(users).trustors(trustors).parts();
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
}
