package org.externalcontacts.testkit.contract;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.externalcontacts.application.directory.UserDirectory;
import org.externalcontacts.application.engine.IdSource;
import org.externalcontacts.application.trustor.TrustorDirectory;
import org.externalcontacts.domain.address.PhoneReader;

/**
 * Makes calls of an engine to its embedding app fail: the n-th call from now, of whichever collaborator, throws a
 * {@link CollaboratorFailure}. Thread-safe.
 */
public final class FailingCollaborators {

    private final AtomicInteger callsLeft = new AtomicInteger();

    /** Lets the n-th call from now fail; 0 for none. */
    public void failAtCall(int call) {
        callsLeft.set(call);
    }

    /** This clock, failing when it is its turn. */
    public InstantSource clock(InstantSource real) {
        return () -> {
            call();
            return real.instant();
        };
    }

    /** This source of ids, failing when it is its turn. */
    public IdSource ids(IdSource real) {
        return () -> {
            call();
            return real.next();
        };
    }

    /** This reader, failing when it is its turn. */
    public PhoneReader phones(PhoneReader real) {
        return written -> {
            call();
            return real.read(written);
        };
    }

    /** This directory, failing when it is its turn. */
    public UserDirectory users(UserDirectory real) {
        return id -> {
            call();
            return real.find(id);
        };
    }

    /** This directory, failing when it is its turn. */
    public TrustorDirectory trustors(TrustorDirectory real) {
        return id -> {
            call();
            return real.find(id);
        };
    }

    private void call() {
        if (callsLeft.getAndUpdate(left -> Math.max(0, left - 1)) == 1) {
            throw new CollaboratorFailure();
        }
    }
}
