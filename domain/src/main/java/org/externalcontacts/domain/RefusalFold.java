package org.externalcontacts.domain;

import io.vavr.control.Option;
import java.util.function.Function;

/**
 * Answers some cases of a refusal by name and all others by one default:
 *
 * <pre>{@code
 * String answer = refusal.<String>fold()
 *         .notFound(missing -> "unknown")
 *         .identifierTaken(taken -> "belongs to " + taken.by())
 *         .otherwise(Refusal::message);
 * }</pre>
 *
 * <p>At most one of the functions is called. Code that must decide about every case takes {@link Refusal#fold(Refusal.Cases)} instead, which
 * does not compile when a case is missing.
 *
 * @param <R> the result type
 */
public final class RefusalFold<R> {

    private final Refusal refusal;
    private final Option<R> answer;

    private RefusalFold(Refusal refusal, Option<R> answer) {
        this.refusal = refusal;
        this.answer = answer;
    }

    static <R> RefusalFold<R> of(Refusal refusal) {
        return new RefusalFold<>(refusal, Option.none());
    }

    /** The answer to an input that cannot be taken. */
    public RefusalFold<R> invalidInput(Function<? super Refusal.InvalidInput, ? extends R> then) {
        return when(Refusal.InvalidInput.class, then);
    }

    /** The answer when there is nothing with this id. */
    public RefusalFold<R> notFound(Function<? super Refusal.NotFound, ? extends R> then) {
        return when(Refusal.NotFound.class, then);
    }

    /** The answer when another contact has claimed the identifier. */
    public RefusalFold<R> identifierTaken(Function<? super Refusal.IdentifierTaken, ? extends R> then) {
        return when(Refusal.IdentifierTaken.class, then);
    }

    /** The answer when two contacts are both Curated. */
    public RefusalFold<R> mergeNotAllowed(Function<? super Refusal.MergeNotAllowed, ? extends R> then) {
        return when(Refusal.MergeNotAllowed.class, then);
    }

    /** The answer when the record changed since it was read. */
    public RefusalFold<R> staleVersion(Function<? super Refusal.StaleVersion, ? extends R> then) {
        return when(Refusal.StaleVersion.class, then);
    }

    /** The answer when the current state does not allow it. */
    public RefusalFold<R> conflict(Function<? super Refusal.Conflict, ? extends R> then) {
        return when(Refusal.Conflict.class, then);
    }

    /** The answer to more than the platform takes. */
    public RefusalFold<R> limitExceeded(Function<? super Refusal.LimitExceeded, ? extends R> then) {
        return when(Refusal.LimitExceeded.class, then);
    }

    /** The answer when the caller lacks permission. */
    public RefusalFold<R> lackingPermission(Function<? super Refusal.LackingPermission, ? extends R> then) {
        return when(Refusal.LackingPermission.class, then);
    }

    /** The answer when this engine cannot do it. */
    public RefusalFold<R> notSupported(Function<? super Refusal.NotSupported, ? extends R> then) {
        return when(Refusal.NotSupported.class, then);
    }

    /** The answer of the case that was named, or this one. */
    public R otherwise(Function<? super Refusal, ? extends R> then) {
        return answer.getOrElse(() -> then.apply(refusal));
    }

    private <C extends Refusal> RefusalFold<R> when(Class<C> type, Function<? super C, ? extends R> then) {
        return answer.isEmpty() && type.isInstance(refusal)
                ? new RefusalFold<>(refusal, Option.some(then.apply(type.cast(refusal))))
                : this;
    }
}
