package org.externalcontacts.domain;

import java.time.Instant;

/**
 * When a record was created and when it last changed, with millisecond precision. Set by the engine; a value sent by a caller is
 * ignored (rule 2.8).
 */
public record AuditDates(Instant created, Instant modified) {

    /** The dates of a record that is created now. */
    public static AuditDates at(Instant now) {
        return new AuditDates(now, now);
    }

    /** The dates after a change now. Of two concurrent changes the later one may carry the earlier time; then the later time is kept. */
    public AuditDates changedAt(Instant now) {
        return new AuditDates(created, now.isBefore(modified) ? modified : now);
    }
}
