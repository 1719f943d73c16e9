package org.externalcontacts.adapter.inmemory;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Predicate;
import org.externalcontacts.adapter.inmemory.internal.storage.InMemoryStorage;
import org.externalcontacts.application.directory.UserDirectory;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.event.EventListener;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.application.trustor.TrustorDirectory;

/**
 * The parts of the engines of many tenants: a storage, events, cursors and directories for each, and everything else shared. Thread-safe.
 *
 * @param known which tenants there are
 */
record TenantParts(
        Predicate<TenantId> known,
        EngineParts shared,
        Function<TenantId, UserDirectory> users,
        Function<TenantId, TrustorDirectory> trustors,
        List<EventListener> listeners,
        Option<Executor> eventThreads,
        Map<TenantId, Storage> storages) {

    TenantParts(
            Predicate<TenantId> known,
            EngineParts shared,
            Function<TenantId, UserDirectory> users,
            Function<TenantId, TrustorDirectory> trustors,
            List<EventListener> listeners,
            Option<Executor> eventThreads) {
        this(known, shared, users, trustors, listeners, eventThreads, new ConcurrentHashMap<>());
    }

    EngineParts of(TenantId tenant) {
        if (!known.test(tenant)) {
            throw new Tenants.UnknownTenantException(tenant);
        }
        return new EngineParts(
                storages.computeIfAbsent(tenant, this::storage),
                shared.clock(),
                shared.ids(),
                shared.phones(),
                users.apply(tenant),
                trustors.apply(tenant),
                shared.cursors().of(tenant),
                shared.mergePolicy(),
                shared.severalOwners());
    }

    private Storage storage(TenantId tenant) {
        return new InMemoryStorage(new EventDelivery(tenant, shared.clock(), listeners, eventThreads));
    }
}
