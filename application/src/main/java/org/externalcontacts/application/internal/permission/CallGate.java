package org.externalcontacts.application.internal.permission;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.externalcontacts.application.IllegalCallException;

/**
 * Checks every call of an engine, of any caller. Rejects calls after the engine was closed, and those that come out
 * of a function given to {@code change}: such a call would make the change run again and again, or be lost by it. Thread-safe.
 */
public final class CallGate {

    /** Set while a function given to change runs, in the thread that runs it. */
    private final ThreadLocal<Boolean> changing = new ThreadLocal<>();

    private final BooleanSupplier closedAround;

    private volatile boolean closed;

    /** An open gate. */
    public CallGate() {
        this(() -> false);
    }

    private CallGate(BooleanSupplier closedAround) {
        this.closedAround = closedAround;
    }

    /** A gate of one engine of several: it is closed when this one is. */
    public CallGate inner() {
        return new CallGate(this::isClosed);
    }

    /**
     * Lets a call pass.
     *
     * @throws IllegalCallException if the engine is closed, or if the call comes out of a function given to {@code change}
     */
    public void pass() {
        if (isClosed()) {
            throw new IllegalCallException("the engine is closed");
        }
        if (changing.get() != null) {
            throw new IllegalCallException("a function passed to change must not call the engine that runs it");
        }
    }

    /** The same function; while it runs, no call of its thread passes. */
    public <T> UnaryOperator<T> closedDuring(UnaryOperator<T> change) {
        return before -> {
            changing.set(true);
            try {
                return Objects.requireNonNull(change.apply(before), "the function passed to change returned null");
            } finally {
                changing.remove();
            }
        };
    }

    private boolean isClosed() {
        return closed || closedAround.getAsBoolean();
    }

    /** Turns back every call from now on; those under way are not touched. */
    public void close() {
        closed = true;
    }
}
