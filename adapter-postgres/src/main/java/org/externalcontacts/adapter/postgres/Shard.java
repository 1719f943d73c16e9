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

    /** An engine of a tenant that is to be copied to here. It writes although the tenant takes no writes. */
    LocalEngine target(TenantId tenant) {
        return engine(parts.unguarded(tenant, parts.entered(tenant)));
    }

    /** What moving does to the tenant here. */
    Moving moving(TenantId tenant) {
        return new Moving(parts.database(parts.entered(tenant)));
    }

    /** The same where it is to go: there it is entered, whether or not tenants are registered, and seals cursors as where it comes from. */
    Moving movingFrom(TenantId tenant, Shard from) {
        Tenant original = from.parts.entered(tenant);
        return new Moving(parts.database(parts.adopted(tenant, original.secret())));
    }

    /** The same, if the tenant was ever here. */
    Option<Moving> movingIfKnown(TenantId tenant) {
        return parts.find(tenant).map(known -> new Moving(parts.database(known)));
    }

    private static LocalEngine engine(EngineParts parts) {
        return LocalExternalContacts.of(parts, () -> {});
    }
}
