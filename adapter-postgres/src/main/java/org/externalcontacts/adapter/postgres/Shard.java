package org.externalcontacts.adapter.postgres;

import io.vavr.control.Option;
import org.externalcontacts.adapter.postgres.internal.storage.Moving;
import org.externalcontacts.adapter.postgres.internal.storage.Tenant;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;

/**
 * One database of several.
 *
 * @param tenants engines of the tenants in it
 */
record Shard(TenantParts parts, Tenants tenants) {

    /** An engine of a tenant that is to be copied from here. */
    LocalEngine source(TenantId tenant) {
        return engine(parts.of(tenant));
    }

    /** An engine of a tenant that is to be copied to here, which seals cursors as the one there does. */
    LocalEngine target(TenantId tenant, Shard from) {
        Tenant original = from.parts.entered(tenant);
        return engine(parts.of(tenant, parts.adopted(tenant, original.secret())));
    }

    /** What moving does to the tenant here. */
    Moving moving(TenantId tenant) {
        return new Moving(parts.database(parts.entered(tenant)));
    }

    /** The same, if the tenant was ever here. */
    Option<Moving> movingIfKnown(TenantId tenant) {
        return parts.find(tenant).map(known -> new Moving(parts.database(known)));
    }

    private static LocalEngine engine(EngineParts parts) {
        return LocalExternalContacts.of(parts, () -> {});
    }
}
