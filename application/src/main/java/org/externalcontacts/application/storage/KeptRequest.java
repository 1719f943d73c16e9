package org.externalcontacts.application.storage;

import java.time.Instant;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.domain.Version;

/**
 * A call with an idempotency key that was carried out.
 *
 * @param request tells its input from any other
 * @param made the fact that what it asked for was made, from which its answer follows
 * @param at when it was carried out
 */
public record KeptRequest(IdempotencyKey key, Version request, Fact made, Instant at) {

    /** Whether its key counts at this moment; a storage may forget it once it does not. */
    public boolean counts(Instant now) {
        return now.isBefore(at.plus(IdempotencyKey.KEPT));
    }
}
