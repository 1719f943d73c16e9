package org.externalcontacts.adapter.http;

import java.time.InstantSource;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.event.EventListener;

/** The engine at the other end of HTTP. */
interface ServedEngine extends AutoCloseable {

    /** Opens one of its kind, which takes its time from this clock and tells this listener. */
    interface Kind {
        ServedEngine open(InstantSource clock, EventListener listener);
    }

    ExternalContacts engine();

    /** Everything it stores: two equal texts mean that nothing changed. */
    String dump();

    @Override
    void close();
}
