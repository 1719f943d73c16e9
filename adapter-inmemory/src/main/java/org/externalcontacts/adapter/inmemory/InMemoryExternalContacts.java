package org.externalcontacts.adapter.inmemory;

import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.externalcontacts.adapter.inmemory.internal.feed.InMemoryChangeFeed;
import org.externalcontacts.adapter.inmemory.internal.storage.InMemoryStorage;
import org.externalcontacts.adapter.inmemory.internal.storage.KeptRecords;
import org.externalcontacts.application.directory.UserDirectory;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.engine.IdSource;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.application.event.ChangeFeed;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.event.EventListener;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.phone.LibPhoneNumberReader;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.application.trustor.TrustorDirectory;
import org.externalcontacts.domain.identity.SeveralOwners;
import org.externalcontacts.domain.merge.MergePolicy;

/**
 * The engine that keeps everything in memory: for tests, prototypes and caches. Complete, thread-safe, and gone when the process ends.
 *
 * <p>A read sees every write that came back before it. Memory is all it needs: well below 1,000 bytes for a usual contact, indexes
 * included.
 */
public final class InMemoryExternalContacts {

    private InMemoryExternalContacts() {}

    /** An empty engine with the system's clock, random ids and North America for phone numbers without country code. */
    public static LocalEngine create() {
        return builder().build();
    }

    /** A builder for an engine with custom parts. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A change feed for one engine, to be given to its {@link Builder#changeFeed}.
     *
     * @param events how many of the latest are kept; a consumer that falls further behind is told by a {@link ChangeFeed.FellBehind}
     * @throws IllegalArgumentException if none are
     */
    public static Feed feed(int events) {
        if (events < 1) {
            throw new IllegalArgumentException("a change feed keeps one event or more");
        }
        return new Feed(new InMemoryChangeFeed(events));
    }

    /** The latest events of an engine in memory. Gone with the process, like the records. The engine closes it. */
    public static final class Feed implements ChangeFeed {

        private final InMemoryChangeFeed latest;

        private Feed(InMemoryChangeFeed latest) {
            this.latest = latest;
        }

        @Override
        public Subscription subscribe(String name, Consumer<DomainEvent> consumer) {
            return latest.subscribe(name, consumer);
        }

        @Override
        public void forget(String name) {
            latest.forget(name);
        }
    }

    /**
     * Everything that an engine keeps at one moment, idempotency keys too, for engines in memory that {@linkplain Builder#startingWith begin with it}. It
     * is in memory itself, and has personal data. Immutable.
     */
    public static final class Snapshot {

        private final KeptRecords records;

        private Snapshot(KeptRecords records) {
            this.records = records;
        }

        /** What is kept now. The storage stores nothing meanwhile if it is one in memory. */
        public static Snapshot of(Storage storage) {
            return new Snapshot(KeptRecords.of(storage));
        }

        /** Whether the other has the same. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Snapshot snapshot && records.equals(snapshot.records);
        }

        @Override
        public int hashCode() {
            return records.hashCode();
        }

        /** How many records there are of each kind. */
        @Override
        public String toString() {
            return records.toString();
        }
    }

    /** Puts an in-memory engine together. What is not set has a default that suits most. For one thread at a time. */
    public static final class Builder {

        private static final int SECRET_BYTES = 32;
        private static final int ENGINES_KEPT = 1_000;

        private TenantId tenant = TenantId.DEFAULT;
        private InstantSource clock = Clock.systemUTC();
        private IdSource ids = UUID::randomUUID;
        private String phoneRegion = LibPhoneNumberReader.DEFAULT_REGION;
        private List<EventListener> listeners = List.empty();
        private Option<Executor> eventThreads = Option.none();
        private Option<Feed> feed = Option.none();
        private Option<Snapshot> start = Option.none();
        private Function<TenantId, UserDirectory> users = tenant -> UserDirectory.bareIds();
        private Function<TenantId, TrustorDirectory> trustors = tenant -> TrustorDirectory.bareIds();
        private MergePolicy mergePolicy = MergePolicy.PLATFORM;
        private SeveralOwners severalOwners = SeveralOwners.REPORT;

        Builder() {}

        /** Where the time comes from; the system's clock by default. Must be thread-safe. */
        public Builder clock(InstantSource source) {
            clock = source;
            return this;
        }

        /**
         * Whose records these are, which events and directories are told; the default tenant otherwise. Without meaning for {@link #tenants()}.
         *
         * @throws IllegalArgumentException if the name cannot be that of a {@link TenantId}
         */
        public Builder tenant(String name) {
            tenant = new TenantId(name);
            return this;
        }

        /** Where ids come from; random by default. One that gives an id again makes the write fail that got it, and changes nothing. */
        public Builder ids(IdSource source) {
            ids = source;
            return this;
        }

        /** ISO region for which phone numbers without country code are read; US by default (rule 2.3). */
        public Builder phoneRegion(String region) {
            phoneRegion = region;
            return this;
        }

        /** Adds a listener, which receives every act after its commit, in order (rule 20.10). */
        public Builder listener(EventListener listener) {
            listeners = listeners.append(listener);
            return this;
        }

        /**
         * Where listeners run; by default on the threads of those who write. Writers then wait for listeners only when
         * {@value EventDelivery#MOST_WAITING} events are waiting; events are never dropped and keep their order (see {@link EventDelivery}).
         */
        public Builder deliverEventsOn(Executor threads) {
            eventThreads = Option.some(threads);
            return this;
        }

        /** Has every act put into this feed, in order, after its commit; by default there is none. Closing the engine ends its subscriptions. */
        public Builder changeFeed(Feed given) {
            feed = Option.some(given);
            return this;
        }

        /** Begins with what was kept then, rather than empty; engines of many tenants are empty all the same. No listener and no feed is told of it. */
        public Builder startingWith(Snapshot snapshot) {
            start = Option.some(snapshot);
            return this;
        }

        /** Who the users of the platform are; by default every id is one (rule 20.11). */
        public Builder users(UserDirectory directory) {
            return usersOf(tenant -> directory);
        }

        /** Who the trustors are; by default every id is one (rule 20.11). */
        public Builder trustors(TrustorDirectory directory) {
            return trustorsOf(tenant -> directory);
        }

        /** Who the users of each tenant are. Called once in a while for each tenant; has to be thread-safe, as the directories have. */
        public Builder usersOf(Function<TenantId, UserDirectory> directories) {
            users = directories;
            return this;
        }

        /** Who the trustors of each tenant are. Called once in a while for each tenant; has to be thread-safe, as the directories have. */
        public Builder trustorsOf(Function<TenantId, TrustorDirectory> directories) {
            trustors = directories;
            return this;
        }

        /** Which contacts may be merged; by default as the platform has it (rule 4.11). */
        public Builder mergePolicy(MergePolicy policy) {
            mergePolicy = policy;
            return this;
        }

        /** What becomes of an interaction whose identifiers several contacts own; reported by default (rule 20.7). */
        public Builder severalOwners(SeveralOwners choice) {
            severalOwners = choice;
            return this;
        }

        /** An engine, empty unless it {@linkplain #startingWith starts with} something. */
        public LocalEngine build() {
            return LocalExternalContacts.of(parts(), () -> feed.forEach(closed -> closed.latest.close()));
        }

        /**
         * Empty engines of any number of tenants, which come into being when they are first asked for. One that has stored nothing takes
         * less than 5 KB. Clock, ids, listeners and the reader of phone numbers are shared.
         *
         * @throws IllegalStateException if there is a change feed: it would mix the events of tenants
         */
        public Tenants tenants() {
            return tenants(any -> true);
        }

        /**
         * Empty engines of these tenants; any other one is unknown.
         *
         * @throws IllegalStateException if there is a change feed: it would mix the events of tenants
         */
        public Tenants tenants(Set<TenantId> known) {
            return tenants(known::contains);
        }

        private Tenants tenants(Predicate<TenantId> known) {
            if (feed.isDefined()) {
                throw new IllegalStateException("a change feed is opened with the engine of its tenant");
            }
            TenantParts parts = new TenantParts(
                    known, parts(new InMemoryStorage(events())), users, trustors, listeners, eventThreads);
            return LocalExternalContacts.tenants(
                    parts::of, ENGINES_KEPT, () -> parts.storages().clear());
        }

        /** The parts of an engine, for those who put something of their own before its storage. */
        public EngineParts parts() {
            InMemoryStorage storage = new InMemoryStorage(events());
            start.forEach(snapshot -> snapshot.records.storeIn(storage));
            return parts(storage);
        }

        private EventDelivery events() {
            return new EventDelivery(tenant, clock, heard(), eventThreads);
        }

        private EngineParts parts(InMemoryStorage storage) {
            return new EngineParts(
                    storage,
                    clock,
                    ids,
                    new LibPhoneNumberReader(phoneRegion),
                    users.apply(tenant),
                    trustors.apply(tenant),
                    new Cursor.Seal(secret()),
                    mergePolicy,
                    severalOwners);
        }

        /** The feed hears first, so that no listener delays its consumers. */
        private List<EventListener> heard() {
            return listeners.prependAll(feed.map(given -> given.latest));
        }

        /** Cursors are valid for this engine only, so its secret is random. */
        private static byte[] secret() {
            byte[] secret = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(secret);
            return secret;
        }
    }
}
