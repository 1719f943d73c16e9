package org.externalcontacts.application.event;

import io.vavr.collection.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers an event to each listener, even if others throw. */
record Listeners(List<EventListener> all) implements Consumer<DomainEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    boolean isEmpty() {
        return all.isEmpty();
    }

    @Override
    public void accept(DomainEvent event) {
        tell(event, all);
    }

    private static void tell(DomainEvent event, List<EventListener> left) {
        if (left.nonEmpty()) {
            try {
                tell(event, left.head());
            } finally {
                tell(event, left.tail());
            }
        }
    }

    private static void tell(DomainEvent event, EventListener listener) {
        try {
            listener.on(event);
        } catch (Exception failure) {
            // Not only runtime exceptions: Kotlin and sneaky throws need not declare the others.
            LOG.warn("A listener failed on {}", event, withoutMessage(failure));
            if (failure instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The failure and its location without its message, which may contain personal data. */
    private static Throwable withoutMessage(Exception failure) {
        Throwable shown = new Throwable(failure.getClass().getName());
        shown.setStackTrace(failure.getStackTrace());
        return shown;
    }
}
