package org.externalcontacts.application.storage;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;

/**
 * Where an engine keeps its records. Thread-safe.
 *
 * <p>Each function that is given here gets a {@link View}, which is valid only while the function runs. All that one function sees through its view
 * is one consistent state: never a part of another decision's changes.
 *
 * <p>Such a function may read again, and then sees the same state. It must not write, whether it reads or decides:
 * {@link #atomically} throws an {@link IllegalStateException} there.
 */
public interface Storage {

    /** Reads; changes nothing. */
    <T> T read(Function<View, T> reading);

    /**
     * {@link #read} for a function that calls one method of the view or of its records, once: what that returns is one state anyway, so a
     * database needs no transaction for it. A storage that overrides this one reads one state in every such method, so it also overrides the
     * default ones that call several.
     */
    default <T> T lookUp(Function<View, T> call) {
        return read(call);
    }

    /**
     * Decides and stores: runs the decision on a view and carries its changes out in order, all or nothing. A refusal stores
     * nothing.
     *
     * <p>Decisions that need the same records take effect one after the other. So that a database may do without locks, it may
     * run a decision again if another one changed what it had read; a decision is therefore pure, and calls no code of
     * the embedding app: a clock, an id source or a directory that is slow would block all callers. Events go to
     * {@link org.externalcontacts.application.event.EventDelivery} in the order of the commits.
     *
     * <p>What fails underneath, such as a connection that is lost, is a fault, and the decision is stored as a whole or not at all. The same
     * holds if the calling thread is interrupted; it is still interrupted afterwards.
     */
    <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide);

    /**
     * A number that is another one after each decision that changed something, for those who keep what they have made of a whole view; none, as by
     * default, if the storage cannot tell without reading. Numbers of two storages say nothing about each other.
     */
    default Option<Long> revision() {
        return Option.none();
    }

    /** How it is: {@link ExternalContacts#check} of a local engine. By default all is well. */
    default ExternalContacts.Health health() {
        return ExternalContacts.Health.GOOD;
    }
}
