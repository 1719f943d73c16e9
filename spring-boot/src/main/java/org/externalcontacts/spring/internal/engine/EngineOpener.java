package org.externalcontacts.spring.internal.engine;

import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.spring.ExternalContactsProperties.Engine;

/** One of the engines, which is opened if the app wants this one. */
interface EngineOpener {

    /** Which one. */
    Engine engine();

    /** Whether the app has a database for it, though nobody said that it is for this. */
    default boolean hasDatabase() {
        return false;
    }

    /** Opens it; who asked closes it. */
    ExternalContacts open();
}
