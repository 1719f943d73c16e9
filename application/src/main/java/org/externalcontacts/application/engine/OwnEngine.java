package org.externalcontacts.application.engine;

import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.storage.Storage;

/** The services over a storage, together with that storage. */
final class OwnEngine extends ForwardingExternalContacts implements LocalEngine {

    private final Storage storage;

    OwnEngine(ExternalContacts services, Storage storage) {
        super(services);
        this.storage = storage;
    }

    @Override
    public Storage storage() {
        return storage;
    }
}
