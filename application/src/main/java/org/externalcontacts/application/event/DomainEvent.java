package org.externalcontacts.application.event;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import org.externalcontacts.domain.Change;

/**
 * Something happened and is stored: one act of a caller, whatever it changed (BEHAVIOUR 17, 20.10). What hangs on a removed record goes
 * with it without an event of its own. Acts that the platform has no topic for have no event: claiming and releasing identifiers,
 * associating conversations, linking trustors, and schemas.
 *
 * @param number counts up by one for each event of an engine, in the order of commits
 * @param topics what it is about, each once, as the platform names it behind {@code v2.externalcontacts.}, such as
 *     {@code contacts.<id>}; at least one
 * @param changes what was done, in order
 * @param at when it was committed
 */
public record DomainEvent(long number, List<String> topics, Seq<Change> changes, Instant at) {

    /** Number, topics and the kinds of changes: no personal data, so that it may be logged. */
    @Override
    public String toString() {
        return "event " + number + " of " + topics.mkString(", ") + " at " + at + ": "
                + changes.map(change -> change.getClass().getSimpleName()).mkString(", ");
    }
}
