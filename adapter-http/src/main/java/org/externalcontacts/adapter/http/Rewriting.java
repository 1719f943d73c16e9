package org.externalcontacts.adapter.http;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.adapter.http.fault.HttpFault;
import org.externalcontacts.adapter.http.fault.OutcomeUnknownException;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;
import org.externalcontacts.wire.internal.endpoint.NoBody;
import org.externalcontacts.wire.internal.json.JsonObject;
import org.externalcontacts.wire.internal.json.ThreeWay;

/**
 * Reads, changes and replaces an entity; what no model knows is sent back as it came. A system that takes demands replaces only what was read: if
 * somebody else has written meanwhile, or it shows that a replacement did not arrive, all of it is done again. For one call.
 */
final class Rewriting<D, T, P> {

    private static final int ATTEMPTS = 10;

    private final Remote remote;
    private final Changing<D, T, P> changing;
    private Option<Version> demanded = Option.none();

    Rewriting(Remote remote, Changing<D, T, P> changing) {
        this.remote = remote;
        this.changing = changing;
    }

    Either<Refusal, T> outcome() {
        Either<Refusal, T> outcome = attempt();
        for (int attempt = 1; attempt < ATTEMPTS && isOvertaken(outcome); attempt++) {
            outcome = attempt();
        }
        return outcome;
    }

    private static boolean isOvertaken(Either<Refusal, ?> outcome) {
        return outcome.isLeft() && outcome.getLeft() instanceof Refusal.StaleVersion;
    }

    private Either<Refusal, T> attempt() {
        try {
            return read().flatMap(this::replaced);
        } catch (OutcomeUnknownException lost) {
            return againAfter(lost);
        }
    }

    /** Whatever else goes wrong from now on, nobody knows what became of the replacement whose answer was lost. */
    private Either<Refusal, T> againAfter(OutcomeUnknownException lost) {
        try {
            Either<Refusal, T> outcome = read().flatMap(found -> {
                requireUntouched(found, lost);
                return replaced(found);
            });
            if (isOvertaken(outcome)) {
                throw lost;
            }
            return outcome;
        } catch (HttpFault fault) {
            if (fault != lost) {
                lost.addSuppressed(fault);
            }
            throw lost;
        }
    }

    /** What has another version was written, and nobody can know by whom. */
    private void requireUntouched(AnsweredCall<D> found, OutcomeUnknownException lost) {
        if (!demanded.contains(changing.version().apply(entity(found)))) {
            throw lost;
        }
    }

    private Either<Refusal, AnsweredCall<D>> read() {
        return remote.permitted(changing.write().operation(), () -> remote.send(changing.read()));
    }

    private Either<Refusal, T> replaced(AnsweredCall<D> found) {
        T entity = entity(found);
        P before = changing.profile().apply(entity);
        P after = changing.change().apply(before);
        JsonObject body = ThreeWay.merge(remote.answers().json(found), object(before), object(after));
        ApiRequest<NoBody, D> write = changing.write().body(RequestBody.json(body));
        // What was read has said whether the system takes demands.
        if (!remote.takesConditions()) {
            return remote.entity(write, changing.reader());
        }
        Version version = changing.version().apply(entity);
        demanded = Option.some(version);
        return remote.entity(write.ifVersion(version), changing.reader());
    }

    private T entity(AnsweredCall<D> found) {
        return remote.answers().read(found, changing.reader()).get();
    }

    private JsonObject object(P profile) {
        return remote.codec().object(changing.body().apply(profile));
    }
}
