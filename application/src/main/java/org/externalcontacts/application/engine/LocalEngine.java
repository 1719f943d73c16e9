package org.externalcontacts.application.engine;

import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.storage.Storage;

/**
 * An engine that keeps records itself, seen by who is responsible for all of them: to copy, check or move them. As thread-safe as any engine.
 *
 * <p>An engine that acts for a caller ({@link ExternalContacts#actingAs}) is none, for its storage would show everything.
 */
public interface LocalEngine extends ExternalContacts {

    /**
     * The records, past all permissions, rules and refusals. What is stored here is told to listeners as the app's own doing, if its changes say
     * what happened. It is closed with the engine.
     */
    Storage storage();
}
