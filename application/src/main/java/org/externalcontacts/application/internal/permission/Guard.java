package org.externalcontacts.application.internal.permission;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.function.UnaryOperator;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;

/** Stands in front of every use case and lets only those through who have permission. */
public final class Guard {

    private final Caller caller;
    private final CallGate gate;
    private final Either<Refusal, Caller> pass;

    /** A guard that knows whom it guards against. */
    public Guard(Caller caller) {
        this(caller, new CallGate());
    }

    /** A guard of an engine whose calls pass this gate. */
    public Guard(Caller caller, CallGate gate) {
        this.caller = caller;
        this.gate = gate;
        this.pass = Either.right(caller);
    }

    /** The same gate for another caller. */
    public Guard of(Caller other) {
        return new Guard(other, gate);
    }

    /**
     * Lets a call pass whose permission is asked for later, in parts.
     *
     * @throws org.externalcontacts.application.IllegalCallException if no caller may call here and now
     */
    public void pass() {
        gate.pass();
    }

    /** The function given to {@code change}, which must not call the engine while it runs. */
    public <T> UnaryOperator<T> changing(UnaryOperator<T> change) {
        return gate.closedDuring(change);
    }

    /** The caller, or the refusal that names the permissions which the caller lacks for this operation (rule 14.2). */
    public Either<Refusal, Caller> permit(Operation operation) {
        gate.pass();
        return caller.may(operation)
                ? pass
                : Either.left(new Refusal.LackingPermission(
                        operation.mode() == Operation.Mode.ANY, caller.missing(operation)));
    }

    /** Permits the embedding app only, for use cases without an operation of the API; refuses all other callers. */
    public Either<Refusal, Caller> permitTrusted(String useCase) {
        gate.pass();
        return caller.isTrusted()
                ? pass
                : Either.left(new Refusal.LackingPermission(true, List.of("embedding app: " + useCase)));
    }
}
