package org.externalcontacts.server.cli;

import io.vavr.control.Either;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;

/** Engines in memory, each of which can be made empty again while the others go on. Thread-safe. */
final class TenantsInMemory implements Tenants {

    private final Map<TenantId, Tenants> each = new ConcurrentHashMap<>();
    private final Supplier<Tenants> empty;

    /**
     * Empty ones.
     *
     * @param empty makes the storage of one more
     */
    TenantsInMemory(Supplier<Tenants> empty) {
        this.empty = empty;
    }

    @Override
    public ExternalContacts engine(TenantId tenant) {
        return each.computeIfAbsent(tenant, unseen -> empty.get()).engine(tenant);
    }

    /** The next call finds nothing. One that is under way ends on what is forgotten. */
    void forget(TenantId tenant) {
        each.remove(tenant);
    }

    /**
     * The next call finds what this puts into an empty engine, and nothing else; unless it fails: then all is as before. A call that is under way ends
     * on what is replaced.
     */
    <E, T> Either<E, T> replace(TenantId tenant, Function<ExternalContacts, Either<E, T>> filling) {
        Tenants replacement = empty.get();
        return filling.apply(replacement.engine(tenant)).peek(done -> each.put(tenant, replacement));
    }

    @Override
    public void close() {
        each.values().forEach(Tenants::close);
    }
}
