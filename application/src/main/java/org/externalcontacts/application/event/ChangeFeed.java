package org.externalcontacts.application.event;

import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.externalcontacts.application.ExternalContactsException;

/**
 * What was committed, for those who read it later or elsewhere: a search index, a queue, another system. Thread-safe.
 *
 * <p>A consumer has a name, and the feed remembers how far it has come. It receives each event <b>at least once</b>: after a crash it continues
 * behind what was last acknowledged, so the last hundred events or fewer may come again; {@link DomainEvent#number()} says which. Of all
 * who consume under one name, in whatever process, one at a time receives events, and another takes over when it ends.
 *
 * <p>Events of one record come in the order of their commits, none is left out, and none of a call that was rolled back is among them. Here the
 * {@link DomainEvent#number()} is the event's position in the feed: it grows, with gaps.
 *
 * <p>Events are kept for a time that the engine states. Whoever falls further behind is told by a {@link FellBehind}, and is never moved on in
 * silence.
 */
public interface ChangeFeed {

    /** How many characters the name of a consumer may have. */
    int LONGEST_NAME = 100;

    /**
     * Delivers events to a consumer until the subscription or the engine is closed, on a thread of its own, one at a time. A name that is new begins
     * with the oldest event that is kept; one that is known continues.
     *
     * <p>While the consumer throws, the same event is delivered again after pauses that grow from 0.1 s to 30 s; events behind it wait, other
     * consumers do not. Exceptions are logged by class and stack trace, without their message. No lock and no connection is held while the
     * consumer runs, so it may read and write through the ports.
     *
     * @param name of 1 to {@value #LONGEST_NAME} characters
     * @throws IllegalArgumentException if the name has none or more
     * @throws ExternalContactsException if the feed cannot be reached or is closed
     */
    Subscription subscribe(String name, Consumer<DomainEvent> consumer);

    /**
     * Forgets how far a consumer has come: it begins anew with the oldest event that is kept, now if it is subscribed. Nothing happens if the name is
     * unknown.
     *
     * @throws ExternalContactsException if the feed cannot be reached
     */
    void forget(String name);

    /** A consumer that receives events. Thread-safe. */
    interface Subscription extends AutoCloseable {

        /**
         * Completes when it is over: with null once it is closed; exceptionally with a {@link FellBehind} if events it had not received are gone, or
         * with the cause if it cannot go on, as when an event was stored by a later version.
         */
        CompletionStage<Void> ended();

        /**
         * Ends it and keeps its place. Waits up to 5 s for the consumer to finish the event that it is at, then interrupts it and returns after another second at
         * most; that event is delivered again. From inside the consumer it returns at once. Closing again changes nothing.
         */
        @Override
        void close();
    }

    /**
     * A consumer has been away for longer than events are kept: some that it had not received are gone. {@link ChangeFeed#forget} lets it begin anew;
     * whatever it keeps has to be built up from the records.
     */
    final class FellBehind extends ExternalContactsException {

        private static final long serialVersionUID = 1L;

        private final long received;
        private final long removed;

        /** A consumer that has received events up to one number, while they are gone up to another. */
        public FellBehind(long received, long removed) {
            super("the consumer has received events up to " + received + ", and those up to " + removed + " are gone");
            this.received = received;
            this.removed = removed;
        }

        /** The number of the last event that it received; 0 if none. */
        public long received() {
            return received;
        }

        /** The number of the last event that is gone. */
        public long removed() {
            return removed;
        }
    }
}
