package org.externalcontacts.testkit.reference;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.directory.UserDirectory;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.event.EventListener;
import org.externalcontacts.application.page.CursorSeal;
import org.externalcontacts.application.phone.LibPhoneNumberReader;
import org.externalcontacts.application.trustor.TrustorDirectory;
import org.externalcontacts.domain.merge.MergePolicy;
import org.externalcontacts.testkit.contract.Capability;
import org.externalcontacts.testkit.contract.Subject;

/** The services over the reference storage: a second engine, which shares nothing with the first but the ports. */
public final class ReferenceSubject implements Subject {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T12:00:00Z"));
    private final java.util.List<EventListener> listeners = new CopyOnWriteArrayList<>();
    private final ReferenceStorage storage = new ReferenceStorage(
            new EventDelivery(now::get, List.of(event -> listeners.forEach(listener -> listener.on(event)))));
    private final ExternalContacts engine = LocalExternalContacts.of(
            new EngineParts(
                    storage,
                    now::get,
                    UUID::randomUUID,
                    new LibPhoneNumberReader(LibPhoneNumberReader.DEFAULT_REGION),
                    UserDirectory.bareIds(),
                    TrustorDirectory.bareIds(),
                    new CursorSeal("a secret of the tests".getBytes(StandardCharsets.UTF_8)),
                    MergePolicy.PLATFORM),
            () -> {});

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
    public String dump() {
        return storage.dump();
    }
}
