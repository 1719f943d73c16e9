package org.externalcontacts.server;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.server.internal.http.Answer;
import org.externalcontacts.server.internal.http.Errors;

/** Whether the engine responds. It is checked at most once per second, because the path is public. Thread-safe. */
final class Readiness {

    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final ContactId NOBODY = new ContactId(new UUID(0, 0));

    private final Tenants tenants;
    private final TenantId usual;
    private final InstantSource clock;
    private Instant asked = Instant.MIN;
    private boolean ready;

    Readiness(Tenants tenants, TenantId usual, InstantSource clock) {
        this.tenants = tenants;
        this.usual = usual;
        this.clock = clock;
    }

    /** 200, or 503 while the engine is out of reach. */
    Answer answer(String correlation) {
        return isReady() ? Answer.of(200, Map.of("status", "ready")) : Errors.unavailable(correlation);
    }

    private synchronized boolean isReady() {
        Instant now = clock.instant();
        if (asked.equals(Instant.MIN) || !now.isBefore(asked.plus(KEPT)) || now.isBefore(asked)) {
            asked = now;
            ready = answers();
        }
        return ready;
    }

    private boolean answers() {
        try {
            return tenants.engine(usual).contacts().get(NOBODY).isLeft();
        } catch (Tenants.UnknownTenantException answered) {
            return true;
        } catch (ExternalContactsException outOfReach) {
            return false;
        }
    }
}
