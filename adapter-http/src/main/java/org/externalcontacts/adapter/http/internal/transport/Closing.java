package org.externalcontacts.adapter.http.internal.transport;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.externalcontacts.adapter.http.fault.ClientClosedException;
import org.externalcontacts.adapter.http.fault.HttpFault;

/**
 * Lets calls through until it is closed. Closing interrupts those that are under way, wherever they wait: on the network, for a token, for
 * their turn. They end as a {@link ClientClosedException} and their threads keep no trace of the interrupt.
 */
public final class Closing implements HttpSender, AutoCloseable {

    /** What a question is called that is asked before a call. */
    public static final String NO_CALL = "none";

    private final HttpSender next;
    private final Set<Passage> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** Lets calls through to this transport. */
    public Closing(HttpSender next) {
        this.next = next;
    }

    @Override
    public HttpAnswer send(HttpCall call, Deadline deadline) {
        return through(
                call.operation().id(),
                call.correlation(),
                fault -> call.concerns(fault) && fault.mayHaveArrived(),
                () -> next.send(call, deadline));
    }

    /** Asks or waits for something that a call of this operation depends on, before it is sent. Closing interrupts it as it interrupts calls. */
    public <T> T ask(String operation, Supplier<T> question) {
        return through(operation, NO_CALL, fault -> false, question);
    }

    private <T> T through(String operation, String correlation, Predicate<HttpFault> hasArrived, Supplier<T> step) {
        Passage passage = new Passage(Thread.currentThread());
        underWay.add(passage);
        try {
            // Only now: a later close finds the passage.
            requireOpen(operation);
            return step.get();
        } catch (HttpFault fault) {
            if (closed) {
                throw new ClientClosedException(operation, correlation, hasArrived.test(fault), fault);
            }
            throw fault;
        } finally {
            underWay.remove(passage);
            passage.end();
        }
    }

    /**
     * Refuses what comes after the end.
     *
     * @throws ClientClosedException if this is closed
     */
    public void requireOpen(String operation) {
        if (closed) {
            throw new ClientClosedException(operation, NO_CALL, false, null);
        }
    }

    @Override
    public void close() {
        closed = true;
        underWay.forEach(Passage::cut);
    }

    /** One call on its way, in its thread. Equal only to itself. */
    private static final class Passage {

        private final Thread thread;
        private boolean over;
        private boolean cut;

        Passage(Thread thread) {
            this.thread = thread;
        }

        /** Under a lock, so that a thread which is back with its caller is not interrupted. */
        synchronized void cut() {
            if (!over && !cut) {
                cut = true;
                thread.interrupt();
            }
        }

        synchronized void end() {
            over = true;
            if (cut) {
                Thread.interrupted();
            }
        }
    }
}
