package org.externalcontacts.application.tenant;

import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.ExternalContactsException;

/**
 * The external contacts of many organizations behind one storage, an engine for each of them. Nothing of one tenant can be seen, found or
 * changed through the engine of another: not by ids, nor by identifiers, nor by cursors, nor by keys of idempotent creates.
 *
 * <p>Engines are made when they are first asked for, and are cheap: ask again for each call or keep one, as it suits. Of one tenant all
 * engines are equivalent. Thread-safe.
 *
 * <p>The code that created it must close it. That closes all engines, which need no closing of their own: {@code close} of one does nothing.
 */
public interface Tenants extends AutoCloseable {

    /**
     * The engine of this tenant.
     *
     * @throws UnknownTenantException if there is no such tenant, and none is made by asking for it
     * @throws org.externalcontacts.application.IllegalCallException after {@link #close}
     * @throws ExternalContactsException if the storage has to be asked who the tenant is, and cannot be
     */
    ExternalContacts engine(TenantId tenant);

    /**
     * Gives back what all engines hold; calling twice is the same as once. What is under way may fail; each later call of any engine ends in
     * an {@link org.externalcontacts.application.IllegalCallException}.
     */
    @Override
    void close();

    /** There is no such tenant. Nothing was read or changed. */
    final class UnknownTenantException extends ExternalContactsException {

        private static final long serialVersionUID = 1L;

        /** Nobody knows this tenant. */
        public UnknownTenantException(TenantId tenant) {
            super("there is no tenant " + tenant);
        }
    }
}
