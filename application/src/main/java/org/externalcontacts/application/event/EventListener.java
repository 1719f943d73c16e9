package org.externalcontacts.application.event;

/**
 * Hears of every domain event after its commit, in order, one at a time, on the thread of some caller who wrote. It may call the
 * ports; an exception it throws is logged and goes no further.
 */
@FunctionalInterface
public interface EventListener {

    /** Takes note of an event. */
    void on(DomainEvent event);
}
