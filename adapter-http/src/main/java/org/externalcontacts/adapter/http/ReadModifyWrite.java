package org.externalcontacts.adapter.http;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import org.externalcontacts.adapter.http.fault.ClientClosedException;
import org.externalcontacts.adapter.http.fault.InterruptedCallException;
import org.externalcontacts.adapter.http.fault.OutcomeUnknownException;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;
import org.externalcontacts.wire.internal.endpoint.Headers;
import org.externalcontacts.wire.internal.endpoint.NoBody;
import org.externalcontacts.wire.internal.json.JsonObject;
import org.externalcontacts.wire.internal.json.ThreeWay;

/**
 * Reads, changes and replaces an entity; what no model knows is sent back as it came. Where versions are taken, only what was read is
 * replaced: if somebody else has written meanwhile, or it shows that a replacement did not arrive, all of it is done again. For one call.
 */
final class ReadModifyWrite<D, T, P> {

    private static final int ATTEMPTS = 10;

    /** Drawn at random up to this, which doubles each time, so that those who overtake each other come back one by one. */
    private static final Duration FIRST_WAIT = Duration.ofMillis(10);

    private static final int MOST_DOUBLINGS = 6;

    private final Remote remote;
    private final EntityForm<D, T, P> form;
    private final ApiRequest<NoBody, D> read;
    private final ApiRequest<D, D> write;
    private final UnaryOperator<P> change;
    private Option<Version> demanded = Option.none();

    /** Of a remote system whose calls share one deadline. */
    ReadModifyWrite(
            Remote remote,
            EntityForm<D, T, P> form,
            ApiRequest<NoBody, D> read,
            ApiRequest<D, D> write,
            UnaryOperator<P> change) {
        this.remote = remote;
        this.form = form;
        this.read = read;
        this.write = write;
        this.change = change;
    }

    /**
     * An entity as it was read.
     *
     * @param version what a replacement demands; none if the system takes no demands
     */
    private record Found<T>(T entity, JsonObject json, Option<Version> version) {}

    Either<Refusal, T> outcome() {
        Either<Refusal, T> outcome = attempt();
        for (int attempt = 1; attempt < ATTEMPTS && isOvertaken(outcome) && isAllowedAfterPause(attempt); attempt++) {
            outcome = attempt();
        }
        return outcome;
    }

    private static boolean isOvertaken(Either<Refusal, ?> outcome) {
        return outcome.isLeft() && outcome.getLeft() instanceof Refusal.StaleVersion;
    }

    private boolean isAllowedAfterPause(int attempt) {
        long most = FIRST_WAIT.toNanos() << Math.min(attempt, MOST_DOUBLINGS);
        return remote.isAllowedAfter(
                write.operation(), Duration.ofNanos(ThreadLocalRandom.current().nextLong(most)));
    }

    private Either<Refusal, T> attempt() {
        try {
            return found().flatMap(this::replaced);
        } catch (OutcomeUnknownException lost) {
            if (lost.status().isDefined()) {
                // Somebody has answered, in trouble, and may have said when to come again.
                throw lost;
            }
            return again(lost);
        }
    }

    /** Whatever else goes wrong from now on, nobody knows what became of the replacement whose answer was lost. */
    private Either<Refusal, T> again(OutcomeUnknownException lost) {
        Option<Either<Refusal, T>> outcome;
        try {
            outcome = found().filter(this::isUntouched)
                    .map(untouched -> untouched.flatMap(this::replaced))
                    .filter(Either::isRight);
        } catch (ClientClosedException closed) {
            throw new ClientClosedException(write.operation().id(), lost.correlationId(), true, lost);
        } catch (InterruptedCallException interrupted) {
            throw new InterruptedCallException(write.operation().id(), lost.correlationId(), true, lost);
        } catch (RuntimeException failed) {
            // Of any kind: a token source, or the change, may be an app's own.
            lost.addSuppressed(failed);
            throw lost;
        }
        return outcome.getOrElseThrow(() -> lost);
    }

    /** What has another version was written, and nobody can know by whom. */
    private boolean isUntouched(Found<T> found) {
        return demanded.isDefined() && found.version().equals(demanded);
    }

    private Either<Refusal, Found<T>> found() {
        return remote.permitted(write.operation(), () -> remote.send(read))
                .map(call -> new Found<>(
                        remote.answers().read(call, form.reader()).get(),
                        remote.answers().json(call),
                        version(call)));
    }

    /** As the system names it: it may have read what this model does not know. */
    private static Option<Version> version(AnsweredCall<?> call) {
        return call.answer()
                .header(Headers.ACCEPTS)
                .flatMap(accepted -> call.answer().header(Headers.ETAG))
                .map(tag -> tag.replaceFirst("^W/", "").replace("\"", ""))
                .flatMap(text -> Version.read(Headers.ETAG, text).toOption());
    }

    private Either<Refusal, T> replaced(Found<T> found) {
        P before = form.profile().apply(found.entity());
        P after = change.apply(before);
        JsonObject body = ThreeWay.merge(found.json(), object(before), object(after));
        ApiRequest<NoBody, D> replacement = write.body(RequestBody.json(body));
        demanded = found.version();
        return remote.replaced(demanded.map(replacement::ifVersion).getOrElse(replacement), form.reader());
    }

    private JsonObject object(P profile) {
        return remote.codec().object(form.body().apply(profile));
    }
}
