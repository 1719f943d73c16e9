package org.externalcontacts.adapter.http;

import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.engine.ForwardingExternalContacts;

/** An engine that takes neither keys nor versions, as the platform does not. */
final class WithoutConditions extends ForwardingExternalContacts {

    WithoutConditions(ExternalContacts engine) {
        super(engine);
    }

    @Override
    public boolean takesConditions() {
        return false;
    }
}
