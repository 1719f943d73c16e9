package org.externalcontacts.application.permission;

import io.vavr.control.Either;
import org.externalcontacts.domain.Refusal;

/** Stands in front of every use case and lets only those through who have permission. */
public final class Guard {

    private final Caller caller;
    private final Either<Refusal, Caller> pass;

    /** A guard that knows whom it guards against. */
    public Guard(Caller caller) {
        this.caller = caller;
        this.pass = Either.right(caller);
    }

    /** The caller, or the refusal that names the permissions this operation needs. */
    public Either<Refusal, Caller> permit(Operation operation) {
        return caller.may(operation)
                ? pass
                : Either.left(new Refusal.LackingPermission(
                        operation.mode() == PermissionMode.ANY, operation.permissions()));
    }
}
