package org.externalcontacts.adapter.http;

import java.time.InstantSource;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.adapter.inmemory.StorageInspection;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.application.event.EventListener;

/** An engine in memory, behind a server. */
final class InMemoryServed implements ServedEngine {

    private final EngineParts parts;
    private final ExternalContacts engine;

    InMemoryServed(InstantSource clock, EventListener listener) {
        parts = InMemoryExternalContacts.builder()
                .clock(clock)
                .listener(listener)
                .parts();
        engine = LocalExternalContacts.of(parts, () -> {});
    }

    @Override
    public ExternalContacts engine() {
        return engine;
    }

    @Override
    public String dump() {
        StorageInspection inspection = new StorageInspection(parts.storage());
        if (inspection.faults().nonEmpty()) {
            throw new AssertionError("indexes differ from what is stored: " + inspection.faults());
        }
        return inspection.dump().mkString("\n");
    }

    @Override
    public void close() {
        engine.close();
    }
}
