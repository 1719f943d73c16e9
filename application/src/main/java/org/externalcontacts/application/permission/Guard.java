package org.externalcontacts.application.permission;

import io.vavr.collection.List;
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

    /** The caller, or the refusal that names the permissions which the caller lacks for this operation (BEHAVIOUR 14.2). */
    public Either<Refusal, Caller> permit(Operation operation) {
        return caller.may(operation)
                ? pass
                : Either.left(new Refusal.LackingPermission(
                        operation.mode() == PermissionMode.ANY, caller.missing(operation)));
    }

    /** The embedding app itself, or the refusal for anybody else: what the API has no operation for is its own to do. */
    public Either<Refusal, Caller> permitTrusted(String useCase) {
        return caller.isTrusted()
                ? pass
                : Either.left(new Refusal.LackingPermission(true, List.of("embedding app: " + useCase)));
    }
}
