package org.externalcontacts.testkit.fake;

import org.externalcontacts.application.ExternalContactsException;

/** A fault that a test asked for. */
public final class EngineFailure extends ExternalContactsException {

    private static final long serialVersionUID = 1L;

    /** A fault with this message. */
    public EngineFailure(String message) {
        super(message);
    }
}
