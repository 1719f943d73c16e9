package org.externalcontacts.adapter.inmemory;

import org.externalcontacts.application.ExternalContacts;

/**
 * The engine that keeps everything in memory: for tests, prototypes and caches. Complete, thread-safe, and gone when the process ends.
 *
 * <p>A read sees every write that came back before it. Memory is all it needs: well below 1,000 bytes for a usual contact, indexes
 * included.
 */
public final class InMemoryExternalContacts {

    private InMemoryExternalContacts() {}

    /** An empty engine with the system's clock, random ids and North America for phone numbers without country code. */
    public static ExternalContacts create() {
        return builder().build();
    }

    /** A builder for an engine with custom parts. */
    public static InMemoryExternalContactsBuilder builder() {
        return new InMemoryExternalContactsBuilder();
    }
}
