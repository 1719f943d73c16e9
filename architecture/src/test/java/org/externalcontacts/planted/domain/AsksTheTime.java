package org.externalcontacts.planted.domain;

import java.time.Instant;

/** A domain class that looks at the clock itself. */
final class AsksTheTime {
    Instant now() {
        return Instant.now();
    }
}
