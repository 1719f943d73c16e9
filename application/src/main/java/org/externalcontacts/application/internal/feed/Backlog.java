package org.externalcontacts.application.internal.feed;

import io.vavr.collection.Seq;
import java.time.Duration;
import org.externalcontacts.application.event.ChangeFeed;
import org.externalcontacts.application.event.DomainEvent;

/**
 * What waits for one consumer. Used by the thread of its subscription. Each method returns soon: no app code runs in here, and nothing is held
 * between two calls but the right to be the one who receives under this name.
 */
public interface Backlog {

    /**
     * The next events in order; none while there are none, and none while another subscription has this name.
     *
     * @throws ChangeFeed.FellBehind if some that were not received are gone
     */
    Seq<DomainEvent> next();

    /** Whether this subscription still is the one that receives under its name, as far as it knows. */
    boolean isHeld();

    /** Takes note that the consumer is done with this event; costs nothing. */
    void received(DomainEvent event);

    /** Makes what was received last. */
    void acknowledge();

    /** How long to wait for a wake-up when there was nothing. */
    Duration pause();

    /** Lets another subscription receive under this name. */
    void release();
}
