package org.externalcontacts.application.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.externalcontacts.application.internal.permission.CallGate;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;
import org.jspecify.annotations.Nullable;

/**
 * Local engines, one for each tenant. An engine is only its services: what it stores is in its parts, so one that has not been used for long
 * is dropped and made again, while whoever holds it may go on using it.
 */
final class LocalTenants implements Tenants {

    private final Function<TenantId, EngineParts> parts;
    private final Runnable onClose;
    private final CallGate gate = new CallGate();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Map<TenantId, LocalEngine> lastUsed;

    LocalTenants(Function<TenantId, EngineParts> parts, int kept, Runnable onClose) {
        this.parts = parts;
        this.onClose = onClose;
        this.lastUsed = new LastUsed<>(kept);
    }

    @Override
    public LocalEngine engine(TenantId tenant) {
        gate.pass();
        @Nullable LocalEngine known = known(tenant);
        // No lock is held while a storage is asked who the tenant is: others need not wait for it.
        return known == null ? kept(tenant, made(parts.apply(tenant))) : known;
    }

    private LocalEngine made(EngineParts ofTenant) {
        return new OwnEngine(LocalExternalContacts.within(gate, ofTenant), ofTenant.storage());
    }

    private @Nullable LocalEngine known(TenantId tenant) {
        synchronized (lastUsed) {
            return lastUsed.get(tenant);
        }
    }

    private LocalEngine kept(TenantId tenant, LocalEngine made) {
        synchronized (lastUsed) {
            @Nullable LocalEngine other = lastUsed.putIfAbsent(tenant, made);
            return other == null ? made : other;
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            gate.close();
            onClose.run();
        }
    }

    /** Keeps those entries that were used last. */
    private static final class LastUsed<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1L;

        private final int most;

        LastUsed(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
