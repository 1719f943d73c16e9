package org.externalcontacts.adapter.postgres;

import io.vavr.control.Option;
import java.util.function.Function;
import org.externalcontacts.adapter.postgres.internal.storage.Moving;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.application.IllegalCallException;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.archive.Archive;

/**
 * One move of a tenant from a shard to another. From the beginning of the copy to the end of the move neither takes writes, but for a moment in which
 * the new one does and the directory is told.
 *
 * @param stillAlone throws once somebody else may be moving the tenant
 */
record Move(TenantId tenant, Shard from, Shard to, Moving away, Moving here, Runnable stillAlone) {

    /** A move that has yet to begin. The tenant is entered where it is to go, with the secret that it has. */
    static Move of(TenantId tenant, Shard from, Shard to) {
        return new Move(tenant, from, to, from.moving(tenant), to.movingFrom(tenant, from), () -> {});
    }

    /** Runs it while nobody else moves the tenant away from either shard, or removes it there; none if somebody does. */
    <T> Option<T> alone(Function<Move, T> work) {
        return away.alone(first -> here.alone(second -> work.apply(whileAlone(() -> {
                    first.run();
                    second.run();
                }))))
                .flatMap(done -> done);
    }

    private Move whileAlone(Runnable check) {
        return new Move(tenant, from, to, away, here, check);
    }

    /** Copies everything. If that fails, the old shard takes writes again, unless somebody else may be moving the tenant by then. */
    Archive.Contents copied() {
        try {
            away.setReadOnly(true);
            // It may have been moved away from there before, and nodes may remember that it was there.
            here.setReadOnly(true);
            Archive.Contents copied = Archive.copy(from.source(tenant), to.target(tenant), records -> stillAlone.run())
                    .getOrElseThrow(different -> new IllegalCallException(
                            "the shard has another state of the tenant; forget it there first (" + different + ")"));
            stillAlone.run();
            return copied;
        } catch (RuntimeException | Error failed) {
            afterwards(failed, () -> {
                stillAlone.run();
                away.setReadOnly(false);
            });
            throw failed;
        }
    }

    /** Lets the new shard take writes and runs {@code switching}. If that fails, it does not take writes any more. */
    void handedOver(Runnable switching) {
        here.setReadOnly(false);
        try {
            switching.run();
        } catch (RuntimeException | Error failed) {
            afterwards(failed, () -> here.setReadOnly(true));
            throw failed;
        }
    }

    private static void afterwards(Throwable failed, Runnable action) {
        try {
            action.run();
        } catch (ExternalContactsException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }
}
