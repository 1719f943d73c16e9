package org.externalcontacts.application.page;

import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.domain.Refusal;

/** A scan over all entities was refused half-way, for instance because its cursor had expired. */
public final class ScanInterruptedException extends ExternalContactsException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /** A scan of which a later page was refused so. */
    public ScanInterruptedException(Refusal refusal) {
        super("the scan was refused before its end: " + refusal.message());
        this.refusal = refusal;
    }

    /** Why the next page was refused. */
    public Refusal refusal() {
        return refusal;
    }
}
