package org.externalcontacts.application.event;

/**
 * Receives every domain event after its commit, in order, one event at a time (rule 20.10).
 *
 * <p>By default it runs on the threads of callers who write, and a write returns when its own events are delivered: a slow listener slows
 * down writers, never readers. With an executor it runs there, and on a writer's thread only while the executor refuses or cannot keep up
 * (see {@link EventDelivery}).
 *
 * <p>It may read and write through the ports on its own thread; events of these writes come after those already waiting. Waiting for
 * <em>another</em> thread that writes costs a second: so long that one waits for the listener. Exceptions it throws are logged, by their class and stack
 * trace only, and go no further; the other listeners receive the event all the same.
 */
@FunctionalInterface
public interface EventListener {

    /** Receives an event. */
    void on(DomainEvent event);
}
