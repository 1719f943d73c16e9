package org.externalcontacts.testkit.contract;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.adapter.inmemory.StorageInspection;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.directory.UserDirectory;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.EventListener;
import org.externalcontacts.application.trustor.TrustorDirectory;

/** The in-memory engine, with a clock that tests can set. */
public final class InMemorySubject implements Subject {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T12:00:00Z"));
    private final FailingCollaborators failing = new FailingCollaborators();
    private final List<EventListener> listeners = new CopyOnWriteArrayList<>();
    private final EngineParts parts;
    private final ExternalContacts engine;

    /** A healthy engine. */
    public InMemorySubject() {
        this(EngineDraft.healthy());
    }

    /** An engine with the faults of this draft. */
    InMemorySubject(EngineDraft draft) {
        parts = InMemoryExternalContacts.builder()
                .clock(failing.clock(now::get))
                .ids(failing.ids(UUID::randomUUID))
                .users(failing.users(UserDirectory.bareIds()))
                .trustors(failing.trustors(TrustorDirectory.bareIds()))
                .listener(event -> hear(event, draft))
                .parts();
        engine = draft.door().apply(LocalExternalContacts.of(parts.with(draft.before(parts.storage())), () -> {}));
    }

    private void hear(DomainEvent event, EngineDraft draft) {
        if (draft.heard().test(event)) {
            listeners.forEach(listener -> listener.on(event));
        }
    }

    @Override
    public ExternalContacts engine() {
        return engine;
    }

    @Override
    public Set<Capability> capabilities() {
        return HashSet.of(Capability.values());
    }

    @Override
    public void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    @Override
    public void listen(EventListener listener) {
        listeners.add(listener);
    }

    @Override
    public void failAtCall(int call) {
        failing.failAtCall(call);
    }

    @Override
    public String dump() {
        StorageInspection inspection = new StorageInspection(parts.storage());
        if (inspection.faults().nonEmpty()) {
            throw new AssertionError("indexes differ from what is stored: " + inspection.faults());
        }
        return inspection.dump().mkString("\n");
    }
}
