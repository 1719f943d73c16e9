package org.externalcontacts.testkit.contract;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.directory.UserDirectory;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.event.EventListener;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.phone.LibPhoneNumberReader;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.trustor.TrustorDirectory;
import org.externalcontacts.domain.identity.SeveralOwners;
import org.externalcontacts.domain.merge.MergePolicy;
import org.externalcontacts.testkit.SettableClock;

/**
 * A local engine of the services over a custom storage, as a subject of the contract. It has every {@link Capability}, except
 * {@link Capability#DUMP} if no dump function is given.
 */
public final class LocalSubject<S extends Storage> implements Subject {

    private final SettableClock clock = new SettableClock();
    private final FailingCollaborators failing = new FailingCollaborators();
    private final java.util.List<EventListener> listeners = new CopyOnWriteArrayList<>();
    private final S storage;
    private final Option<Function<S, String>> dump;
    private final ExternalContacts engine;

    private LocalSubject(Function<EventDelivery, S> open, Option<Function<S, String>> dump) {
        this.storage = open.apply(new EventDelivery(
                failing.clock(clock), List.of(event -> listeners.forEach(listener -> listener.on(event)))));
        this.dump = dump;
        this.engine = LocalExternalContacts.of(
                new EngineParts(
                        storage,
                        failing.clock(clock),
                        failing.ids(UUID::randomUUID),
                        failing.phones(new LibPhoneNumberReader(LibPhoneNumberReader.DEFAULT_REGION)),
                        failing.users(UserDirectory.bareIds()),
                        failing.trustors(TrustorDirectory.bareIds()),
                        new Cursor.Seal("a secret of the tests".getBytes(StandardCharsets.UTF_8)),
                        MergePolicy.PLATFORM,
                        SeveralOwners.REPORT),
                () -> {});
    }

    /** Over a storage that delivers its events there. */
    public static <S extends Storage> LocalSubject<S> over(Function<EventDelivery, S> storage) {
        return new LocalSubject<>(storage, Option.none());
    }

    /** Over a storage that can be dumped: two equal texts, two equal states. */
    public static <S extends Storage> LocalSubject<S> over(
            Function<EventDelivery, S> storage, Function<S, String> dump) {
        return new LocalSubject<>(storage, Option.some(dump));
    }

    /** The storage under the engine. */
    public S storage() {
        return storage;
    }

    @Override
    public ExternalContacts engine() {
        return engine;
    }

    @Override
    public Set<Capability> capabilities() {
        Set<Capability> all = HashSet.of(Capability.values());
        return dump.isDefined() ? all : all.remove(Capability.DUMP);
    }

    @Override
    public void pass(Duration time) {
        clock.pass(time);
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
        return dump.getOrElseThrow(() -> new UnsupportedOperationException("no dump function was given"))
                .apply(storage);
    }
}
