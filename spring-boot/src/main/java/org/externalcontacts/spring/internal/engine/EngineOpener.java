package org.externalcontacts.spring.internal.engine;

import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.spring.ExternalContactsProperties.Engine;

/** One of the engines, opened if the app chooses it. */
interface EngineOpener {

    /** Which one. */
    Engine engine();

    /** Whether the app has a database that this engine could use, although no property says so; fails if it has several to choose from. */
    default boolean hasDatabase() {
        return false;
    }

    /** Opens it; the caller closes it. */
    ExternalContacts open();
}
