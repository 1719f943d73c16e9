package org.externalcontacts.testkit.contract;

import io.vavr.collection.Set;
import java.time.Duration;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.event.EventListener;

/**
 * An engine that the contract is run against. It may be shared by all tests and hold other people's data: every test makes its own
 * and looks at nothing else.
 */
public interface Subject {

    /** The front door, for the embedding app itself. */
    ExternalContacts engine();

    /** The capabilities beyond the 71 operations; tests of missing ones are reported as aborted, never as passed. */
    Set<Capability> capabilities();

    /** Lets time pass, for engines with {@link Capability#SETTABLE_CLOCK}. */
    void pass(Duration time);

    /** Hears of events from now on, for engines with {@link Capability#EVENTS}. */
    void listen(EventListener listener);

    /**
     * Everything the engine stores, as text in a fixed order, for engines with {@link Capability#DUMP}: two equal dumps mean that
     * nothing changed.
     */
    String dump();

    /**
     * Makes the n-th call from now that the engine makes to its embedding app, its clock for example, fail with a
     * {@link CollaboratorFailure}; 0 for none. For engines with {@link Capability#FAILING_COLLABORATORS};
     * {@link FailingCollaborators} does it.
     */
    void failAtCall(int call);
}
