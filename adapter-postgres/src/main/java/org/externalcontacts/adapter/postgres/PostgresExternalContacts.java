package org.externalcontacts.adapter.postgres;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.sql.DataSource;
import org.externalcontacts.adapter.postgres.fault.PostgresFault;
import org.externalcontacts.adapter.postgres.internal.feed.PostgresChangeFeed;
import org.externalcontacts.adapter.postgres.internal.sql.Migration;
import org.externalcontacts.adapter.postgres.internal.sql.Pool;
import org.externalcontacts.adapter.postgres.internal.sql.Timeouts;
import org.externalcontacts.application.IllegalCallException;
import org.externalcontacts.application.directory.UserDirectory;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.engine.ForwardingExternalContacts;
import org.externalcontacts.application.engine.IdSource;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.application.event.ChangeFeed;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.event.EventListener;
import org.externalcontacts.application.phone.LibPhoneNumberReader;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.application.trustor.TrustorDirectory;
import org.externalcontacts.domain.identity.SeveralOwners;
import org.externalcontacts.domain.merge.MergePolicy;

/**
 * The engine that keeps its records in PostgreSQL, 14 or later: for production, and for several processes at once. Complete and thread-safe.
 *
 * <p>What a call has answered is committed. Uniqueness, merges and everything else that depends on who was first hold across all processes
 * that use the same tables. Events are delivered by the engine whose call made them, and by no other.
 *
 * <p>Beside what every engine throws, a call may throw one of the faults in {@link org.externalcontacts.adapter.postgres.fault}: all but
 * {@link org.externalcontacts.adapter.postgres.fault.PostgresFault.OutcomeUnknown} mean that nothing was stored of what was about to be. A call
 * that is several decisions, such as a bulk call or an expiry, has stored those before the fault.
 */
public final class PostgresExternalContacts extends ForwardingExternalContacts implements LocalEngine {

    private final Storage storage;
    private final Option<PostgresChangeFeed> feed;

    PostgresExternalContacts(EngineParts parts, Option<PostgresChangeFeed> feed, Runnable onClose) {
        super(LocalExternalContacts.of(parts, () -> {
            feed.forEach(PostgresChangeFeed::close);
            onClose.run();
        }));
        this.storage = parts.storage();
        this.feed = feed;
    }

    /**
     * Starts an engine on connections from your {@code DataSource}. Closing the engine does not close them.
     *
     * <p>Set {@code logServerErrorDetail=false} on the driver: the details of its errors quote values, which it puts into its own messages.
     */
    public static Builder builder(DataSource source) {
        return Builder.over(source);
    }

    /**
     * Starts an engine with its own pool, which it closes.
     *
     * @param url of JDBC, such as {@code jdbc:postgresql://localhost/contacts}; another one is refused with an
     *     {@link IllegalArgumentException} when the engine is opened
     */
    public static Builder builder(String url, String user, String password) {
        return Builder.over(url, user, password);
    }

    @Override
    public Storage storage() {
        return storage;
    }

    /**
     * What was committed for this tenant, by whatever process. It is not for callers with permissions: it shows everything. Closing the engine ends
     * its subscriptions.
     *
     * @throws IllegalCallException if the engine was opened without {@link Builder#changeFeed()}
     */
    public ChangeFeed changeFeed() {
        return feed.getOrElseThrow(() -> new IllegalCallException("the engine was opened without a change feed"));
    }

    /**
     * Puts together an engine that keeps its records in PostgreSQL. What is not set has a default that suits most. For one thread at a time; each
     * call of {@link #open} makes an engine of its own.
     */
    public static final class Builder {

        /** The tenant when none is named. */
        public static final String DEFAULT_TENANT = "default";

        private static final int ENGINES_KEPT = 1_000;
        private static final int USUAL_CONNECTIONS = 10;
        private static final int FEWEST_CONNECTIONS = 2;
        private static final Duration USUAL_PATIENCE = Duration.ofSeconds(3);

        private static final Duration SHORTEST_TIMEOUT = Duration.ofMillis(1);

        /** What the pool takes. */
        private static final Duration SHORTEST_WAIT = Duration.ofMillis(250);

        /** What PostgreSQL takes: an int of milliseconds. */
        private static final Duration LONGEST_TIMEOUT = Duration.ofDays(24);

        private static final Duration USUALLY_KEPT = Duration.ofDays(7);
        private static final Duration SHORTEST_KEPT = Duration.ofMinutes(1);

        private final Function<Builder, Connections> source;
        private TenantId tenant = TenantId.DEFAULT;
        private boolean registers = true;
        private boolean migrates = true;
        private Timeouts timeouts = Timeouts.USUAL;
        private int connections = USUAL_CONNECTIONS;
        private Duration connectionTimeout = USUAL_PATIENCE;
        private InstantSource clock = Clock.systemUTC();
        private IdSource ids = UUID::randomUUID;
        private String phoneRegion = LibPhoneNumberReader.DEFAULT_REGION;
        private List<EventListener> listeners = List.empty();
        private Option<Executor> eventThreads = Option.none();
        private Option<Duration> eventsKept = Option.none();
        private Function<TenantId, UserDirectory> users = any -> UserDirectory.bareIds();
        private Function<TenantId, TrustorDirectory> trustors = any -> TrustorDirectory.bareIds();
        private MergePolicy mergePolicy = MergePolicy.PLATFORM;
        private SeveralOwners severalOwners = SeveralOwners.REPORT;

        private Builder(Function<Builder, Connections> source) {
            this.source = source;
        }

        static Builder over(DataSource given) {
            return new Builder(builder -> Connections.given(given, builder.timeouts));
        }

        static Builder over(String url, String user, String password) {
            return new Builder(builder -> Connections.of(
                    new Pool(url, user, password, builder.connections, builder.connectionTimeout), builder.timeouts));
        }

        /**
         * Whose records these are: engines of different tenants share the tables and nothing else. {@value #DEFAULT_TENANT} by default, and
         * without meaning for {@link #openTenants}.
         *
         * @throws IllegalArgumentException if the name cannot be that of a {@link TenantId}
         */
        public Builder tenant(String name) {
            tenant = new TenantId(name);
            return this;
        }

        /**
         * Whether a tenant that the database does not know is registered when its engine is first asked for, as it is by default; if not, there
         * is a {@link Tenants.UnknownTenantException}.
         */
        public Builder registerTenants(boolean register) {
            registers = register;
            return this;
        }

        /**
         * Whether opening brings the tables up to date, which it does by default; if not, somebody else has to run the scripts before.
         * It takes two connections at a time.
         */
        public Builder migrate(boolean migrate) {
            migrates = migrate;
            return this;
        }

        /**
         * How long the database may take for one statement, 30 s by default; then the call ends in a {@link PostgresFault.TimedOut}.
         *
         * @throws IllegalArgumentException if it is less than a millisecond or more than 24 days
         */
        public Builder statementTimeout(Duration timeout) {
            timeouts = timeouts.withStatement(limited(timeout, SHORTEST_TIMEOUT));
            return this;
        }

        /**
         * How long a call waits for the locks of others, 3 s by default; then it ends in a {@link PostgresFault.Busy}.
         *
         * @throws IllegalArgumentException if it is less than a millisecond or more than 24 days
         */
        public Builder lockTimeout(Duration timeout) {
            timeouts = timeouts.withLock(limited(timeout, SHORTEST_TIMEOUT));
            return this;
        }

        /**
         * How many connections the engine's own pool has at most, 10 by default. Ignored if you supply a {@link DataSource}.
         *
         * @throws IllegalArgumentException if they are fewer than two
         */
        public Builder connections(int most) {
            if (most < FEWEST_CONNECTIONS) {
                throw new IllegalArgumentException("a pool needs " + FEWEST_CONNECTIONS + " connections or more");
            }
            connections = most;
            return this;
        }

        /**
         * How long a call waits for a connection of the engine's own pool, 3 s by default; then it ends in a {@link PostgresFault.Busy}, or in a
         * {@link PostgresFault.Unreachable} if none could be made. Ignored if you supply a {@link DataSource}.
         *
         * @throws IllegalArgumentException if it is less than 250 milliseconds or more than 24 days
         */
        public Builder connectionTimeout(Duration timeout) {
            connectionTimeout = limited(timeout, SHORTEST_WAIT);
            return this;
        }

        /** Where the time comes from; the system's clock by default. Must be thread-safe. */
        public Builder clock(InstantSource given) {
            clock = given;
            return this;
        }

        /** Where ids come from; random by default. If it returns an id that is in use, that write fails, and changes nothing. */
        public Builder ids(IdSource given) {
            ids = given;
            return this;
        }

        /** ISO region for which phone numbers without country code are read; US by default (rule 2.3). */
        public Builder phoneRegion(String region) {
            phoneRegion = region;
            return this;
        }

        /**
         * Adds a listener, which receives every act of this engine after its commit, in order (rule 20.10). It does not receive acts of other
         * engines on the same tables. With a listener, commits of this engine are made one after the other.
         */
        public Builder listener(EventListener listener) {
            listeners = listeners.append(listener);
            return this;
        }

        /**
         * Where listeners run; by default on the threads of those who write. Writers then wait for listeners only when
         * {@value EventDelivery#MOST_WAITING} events are waiting; events are never dropped and keep their order (see {@link EventDelivery}).
         * Events that wait when the process ends are not delivered after the next start.
         */
        public Builder deliverEventsOn(Executor threads) {
            eventThreads = Option.some(threads);
            return this;
        }

        /** Writes every act of this engine into the tenant's change feed, and keeps events for 7 days. */
        public Builder changeFeed() {
            return changeFeed(USUALLY_KEPT);
        }

        /**
         * Writes every act of this engine into the tenant's change feed, in the transaction that stores it; by default there is none. All engines that
         * write for the tenant have to be opened with it: the feed has nothing of the others.
         *
         * @param kept how long events are kept, at least one minute; then they are removed, whoever has not received them
         * @throws IllegalArgumentException if that is less
         */
        public Builder changeFeed(Duration kept) {
            if (kept.compareTo(SHORTEST_KEPT) < 0) {
                throw new IllegalArgumentException("events are kept for a minute or more");
            }
            eventsKept = Option.some(kept);
            return this;
        }

        /** Who the users of the platform are; by default every id is one (rule 20.11). */
        public Builder users(UserDirectory directory) {
            return usersOf(any -> directory);
        }

        /** Who the trustors are; by default every id is one (rule 20.11). */
        public Builder trustors(TrustorDirectory directory) {
            return trustorsOf(any -> directory);
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

        /** Which contacts may be merged; by default as on the platform (rule 4.11). */
        public Builder mergePolicy(MergePolicy policy) {
            mergePolicy = policy;
            return this;
        }

        /** How to handle an interaction whose identifiers several contacts own; reported by default (rule 20.7). */
        public Builder severalOwners(SeveralOwners choice) {
            severalOwners = choice;
            return this;
        }

        /**
         * Connects, brings the tables up to date, and registers the tenant if it is new.
         *
         * @throws org.externalcontacts.adapter.postgres.fault.PostgresFault.NewerDatabase if a later version has migrated the tables
         * @throws org.externalcontacts.adapter.postgres.fault.PostgresFault if the database cannot be reached or refuses
         * @throws Tenants.UnknownTenantException if the tenant is new, and tenants are not registered
         */
        public PostgresExternalContacts open() {
            return opened((parts, onClose) -> parts.engine(tenant, eventsKept, onClose));
        }

        /**
         * Connects, brings the tables up to date, and opens the engines of all tenants on the same connections. Nothing is kept in memory of a
         * tenant that is idle, unless there are listeners: then some 1 KB, so that its events stay in order. There is no change feed of several
         * tenants.
         *
         * @throws IllegalStateException if a change feed was asked for
         * @throws org.externalcontacts.adapter.postgres.fault.PostgresFault.NewerDatabase if a later version has migrated the tables
         * @throws org.externalcontacts.adapter.postgres.fault.PostgresFault if the database cannot be reached or refuses
         */
        public Tenants openTenants() {
            return openShard().tenants();
        }

        /**
         * The names of the scripts that {@link #open} would run, in order. It changes nothing.
         *
         * @throws org.externalcontacts.adapter.postgres.fault.PostgresFault.NewerDatabase if a later version has migrated the tables
         * @throws org.externalcontacts.adapter.postgres.fault.PostgresFault if the database cannot be reached or refuses
         */
        public List<String> pendingMigrations() {
            return source.apply(this).migration(Migration::pending);
        }

        /**
         * Brings the tables up to date and opens no engine. Returns the names of the scripts that were run, in order.
         *
         * @throws org.externalcontacts.adapter.postgres.fault.PostgresFault.NewerDatabase if a later version has migrated the tables
         * @throws org.externalcontacts.adapter.postgres.fault.PostgresFault if the database cannot be reached or refuses
         */
        public List<String> runMigrations() {
            return source.apply(this).migration(Migration::run);
        }

        /** All tenants of this database, and what moving one needs. */
        Shard openShard() {
            if (eventsKept.isDefined()) {
                throw new IllegalStateException("a change feed is opened with the engine of its tenant");
            }
            return opened((parts, onClose) ->
                    new Shard(parts, LocalExternalContacts.tenants(parts::of, ENGINES_KEPT, onClose)));
        }

        /** No timeout at all is not possible: a lost network would hold a connection for ever. */
        private static Duration limited(Duration timeout, Duration least) {
            if (timeout.compareTo(least) < 0 || timeout.compareTo(LONGEST_TIMEOUT) > 0) {
                throw new IllegalArgumentException(
                        "a timeout of " + least.toMillis() + " ms to " + LONGEST_TIMEOUT.toDays() + " days");
            }
            return timeout;
        }

        private <T> T opened(BiFunction<TenantParts, Runnable, T> engines) {
            return source.apply(this).opened(migrates, opened -> engines.apply(parts(opened), opened.onClose()));
        }

        private TenantParts parts(Connections opened) {
            return new TenantParts(
                    opened.source(),
                    opened.timeouts(),
                    registers,
                    clock,
                    ids,
                    new LibPhoneNumberReader(phoneRegion),
                    users,
                    trustors,
                    mergePolicy,
                    severalOwners,
                    listeners,
                    eventThreads,
                    Map.of());
        }
    }
}
