package org.externalcontacts.server.internal.access;

import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;

/** An engine as that of the only tenant there is. Closing it closes the engine. */
public record OneTenant(TenantId tenant, ExternalContacts engine) implements Tenants {

    @Override
    public ExternalContacts engine(TenantId asked) {
        if (!asked.equals(tenant)) {
            throw new UnknownTenantException(asked);
        }
        return engine;
    }

    @Override
    public void close() {
        engine.close();
    }
}
