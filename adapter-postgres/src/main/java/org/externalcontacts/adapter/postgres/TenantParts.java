package org.externalcontacts.adapter.postgres;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javax.sql.DataSource;
import org.externalcontacts.adapter.postgres.internal.feed.Outbox;
import org.externalcontacts.adapter.postgres.internal.feed.PostgresChangeFeed;
import org.externalcontacts.adapter.postgres.internal.sql.Database;
import org.externalcontacts.adapter.postgres.internal.sql.Timeouts;
import org.externalcontacts.adapter.postgres.internal.storage.PostgresStorage;
import org.externalcontacts.adapter.postgres.internal.storage.Tenant;
import org.externalcontacts.application.directory.UserDirectory;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.engine.IdSource;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.event.EventListener;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.application.trustor.TrustorDirectory;
import org.externalcontacts.domain.address.PhoneReader;
import org.externalcontacts.domain.identity.SeveralOwners;
import org.externalcontacts.domain.merge.MergePolicy;

/**
 * The parts of the engine of any tenant of a database. Thread-safe.
 *
 * @param source connections that all of them share
 * @param registers whether a tenant comes into being when it is first asked for
 * @param heard the storages of those whose events somebody listens to, which keep them in order; without listeners there is nothing to keep
 */
record TenantParts(
        DataSource source,
        Timeouts timeouts,
        boolean registers,
        InstantSource clock,
        IdSource ids,
        PhoneReader phones,
        Function<TenantId, UserDirectory> users,
        Function<TenantId, TrustorDirectory> trustors,
        MergePolicy mergePolicy,
        SeveralOwners severalOwners,
        List<EventListener> listeners,
        Option<Executor> eventThreads,
        Map<TenantId, PostgresStorage> heard) {

    TenantParts {
        heard = new ConcurrentHashMap<>(heard);
    }

    /** The parts of the engine of a tenant; the database is asked who it is. */
    EngineParts of(TenantId tenant) {
        Tenant entered = entered(tenant);
        return parts(tenant, entered, storage(tenant, entered));
    }

    /** The same of one that fills a tenant which takes no writes; it tells nobody. */
    EngineParts unguarded(TenantId tenant, Tenant entered) {
        return parts(tenant, entered, PostgresStorage.unguarded(database(entered), entered.id(), untold(tenant)));
    }

    /**
     * The engine of one tenant, with a change feed if its events are kept.
     *
     * @param kept how long
     */
    PostgresExternalContacts engine(TenantId tenant, Option<Duration> kept, Runnable onClose) {
        Tenant entered = entered(tenant);
        Option<PostgresChangeFeed> feed =
                kept.map(time -> PostgresChangeFeed.opened(tenant, database(entered), clock, time));
        try {
            PostgresStorage storage = made(tenant, entered, feed.map(PostgresChangeFeed::outbox));
            return new PostgresExternalContacts(parts(tenant, entered, storage), feed, onClose);
        } catch (RuntimeException | Error failed) {
            feed.forEach(PostgresChangeFeed::close);
            throw failed;
        }
    }

    /** The tenant, with the secret that it has in another database. */
    Tenant adopted(TenantId tenant, byte[] secret) {
        return Tenant.adopted(tenant.text(), secret, source, timeouts);
    }

    /** The tenant, if the database knows it. */
    Option<Tenant> find(TenantId tenant) {
        return Tenant.find(tenant.text(), source, timeouts);
    }

    /** The tenant; whether it is entered when it is new is a part of these. */
    Tenant entered(TenantId tenant) {
        return registers
                ? Tenant.named(tenant.text(), source, timeouts)
                : find(tenant).getOrElseThrow(() -> new Tenants.UnknownTenantException(tenant));
    }

    private EngineParts parts(TenantId tenant, Tenant entered, PostgresStorage storage) {
        return new EngineParts(
                storage,
                clock,
                ids,
                phones,
                users.apply(tenant),
                trustors.apply(tenant),
                new Cursor.Seal(entered.secret()),
                mergePolicy,
                severalOwners);
    }

    private PostgresStorage storage(TenantId tenant, Tenant entered) {
        return listeners.isEmpty()
                ? made(tenant, entered, Option.none())
                : heard.computeIfAbsent(tenant, unheard -> made(unheard, entered, Option.none()));
    }

    private PostgresStorage made(TenantId tenant, Tenant entered, Option<Outbox> outbox) {
        return new PostgresStorage(
                database(entered), entered.id(), new EventDelivery(tenant, clock, listeners, eventThreads), outbox);
    }

    private EventDelivery untold(TenantId tenant) {
        return new EventDelivery(tenant, clock, List.empty(), Option.none());
    }

    Database database(Tenant entered) {
        return new Database(source, entered.id(), timeouts);
    }
}
