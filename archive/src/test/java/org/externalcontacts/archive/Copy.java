package org.externalcontacts.archive;

import java.util.Random;
import java.util.UUID;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.adapter.inmemory.StorageInspection;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.testkit.SettableClock;

/** An engine in memory that gives the same ids as any other one from the same seed on, so that the same calls make the same state. */
final class Copy {

    private final Random random;
    private final EngineParts parts;
    private final LocalEngine engine;

    Copy(long seed, SettableClock clock) {
        random = new Random(seed);
        parts = InMemoryExternalContacts.builder()
                .clock(clock)
                .ids(() -> new UUID(random.nextLong(), random.nextLong()))
                .parts();
        engine = LocalExternalContacts.of(parts, () -> {});
    }

    LocalEngine engine() {
        return engine;
    }

    EngineParts parts() {
        return parts;
    }

    Storage storage() {
        return parts.storage();
    }

    /** Everything that is stored, and what its indexes lack. */
    StorageInspection inspection() {
        return new StorageInspection(parts.storage());
    }
}
