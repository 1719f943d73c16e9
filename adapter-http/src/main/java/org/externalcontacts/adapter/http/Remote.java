package org.externalcontacts.adapter.http;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.externalcontacts.adapter.http.internal.transport.Body;
import org.externalcontacts.adapter.http.internal.transport.Closing;
import org.externalcontacts.adapter.http.internal.transport.Conditions;
import org.externalcontacts.adapter.http.internal.transport.Deadline;
import org.externalcontacts.adapter.http.internal.transport.HttpCall;
import org.externalcontacts.adapter.http.internal.transport.Waiting;
import org.externalcontacts.application.internal.permission.Guard;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.wire.internal.endpoint.NoBody;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.ReadContext;

/** The remote system: requests are built here, and answers are understood here, for all nouns alike. Thread-safe. */
final class Remote {

    private final Closing transport;
    private final Answers answers;
    private final Supplier<Deadline> deadlines;
    private final BatchRunner batches;
    private final Guard guard;
    private final Conditions conditions;

    /**
     * Sends by this transport.
     *
     * @param deadlines one for each call of a port
     */
    Remote(
            Closing transport,
            Answers answers,
            Supplier<Deadline> deadlines,
            BatchRunner batches,
            Guard guard,
            Conditions conditions) {
        this.conditions = conditions;
        this.transport = transport;
        this.answers = answers;
        this.deadlines = deadlines;
        this.batches = batches;
        this.guard = guard;
    }

    /** The same system, for this caller. */
    Remote actingAs(Caller caller) {
        return new Remote(transport, answers, deadlines, batches, guard.of(caller), conditions);
    }

    /** The same system, for a call of a port that needs several of its own: they share one deadline, which begins now. */
    Remote inOneCall() {
        Deadline deadline = deadlines.get();
        return new Remote(transport, answers, () -> deadline, batches, guard, conditions);
    }

    Codec codec() {
        return answers.codec();
    }

    Answers answers() {
        return answers;
    }

    /** BatchRunner run in threads of their own, so that only here the thread of the caller is known. */
    BatchRunner batches() {
        guard().pass();
        return batches;
    }

    /** Whether the caller may call; always refused once the client is closed. */
    Guard guard() {
        transport.requireOpen("a call");
        return guard;
    }

    /** An entity that the system answers with. */
    <D, T> Either<Refusal, T> entity(ApiRequest<NoBody, D> request, ReadContext.Reader<D, Option<T>> reader) {
        return call(request, reader).map(Option::get);
    }

    /** Whether the system has said that it takes demands. */
    boolean takesConditions() {
        return conditions.areTaken();
    }

    private boolean takesConditions(Operation operation, Deadline deadline) {
        return transport.ask(operation.id(), () -> conditions.areTaken(operation, deadline));
    }

    /** Whatever the system answers with. */
    <D, T> Either<Refusal, T> call(ApiRequest<NoBody, D> request, ReadContext.Reader<D, T> reader) {
        return send(request).map(exchange -> answers.read(exchange, reader));
    }

    /** An answer that says no more than that it went well. */
    Either<Refusal, Done> done(ApiRequest<NoBody, Done> request) {
        return given(send(request).map(answers::withoutContent), Done.DONE);
    }

    /**
     * Takes something away. If it is not there when the call is sent again after a lost answer, most likely the first attempt took it:
     * that is success, not a refusal. It cannot be distinguished from a record that never existed, and in both cases none exists now.
     *
     * @param taken what to answer if it is gone
     */
    <T> Either<Refusal, T> takeAway(ApiRequest<NoBody, Done> request, T taken) {
        return given(guarded(request, deadline -> answers.removal(exchange(request, deadline))), taken);
    }

    /** An operation that the platform does not have: refused for every caller. */
    <T> Either<Refusal, T> notSupported(String what) {
        return then(guard().permitTrusted(what), () -> Either.left(new Refusal.NotSupported(what)));
    }

    /** A call that requires the permissions of this operation. */
    <T> Either<Refusal, T> permitted(Operation operation, Supplier<Either<Refusal, T>> call) {
        return then(guard().permit(operation), call);
    }

    /** Reads, changes and replaces an entity, before one deadline. */
    <D, T, P> Either<Refusal, T> changed(
            EntityForm<D, T, P> form, ApiRequest<NoBody, D> read, ApiRequest<D, D> write, UnaryOperator<P> change) {
        return new ReadModifyWrite<>(inOneCall(), form, read, write, guard().changing(change)).outcome();
    }

    /** What an entity was replaced by. Whoever demands a version here knows that the system takes it. */
    <D, T> Either<Refusal, T> replaced(ApiRequest<NoBody, D> request, ReadContext.Reader<D, Option<T>> reader) {
        return permitted(request.operation(), () -> answers.success(exchange(request, deadlines.get())))
                .map(call -> answers.read(call, reader).get());
    }

    /** Waits before a call is made again; false, at once, if its deadline does not allow that. */
    boolean isAllowedAfter(Operation operation, Duration pause) {
        Deadline deadline = deadlines.get();
        return deadline.allows(pause)
                && transport.ask(operation.id(), () -> {
                    new Waiting(deadline.time()).on(operation.id(), Closing.NO_CALL, pause);
                    return true;
                });
    }

    /** A call and its answer, which went well. */
    <A> Either<Refusal, AnsweredCall<A>> send(ApiRequest<NoBody, A> request) {
        return guarded(request, deadline -> answers.success(exchange(request, deadline)));
    }

    /** A demand is refused for a system that would ignore it; to ask the system whether it does counts into the deadline of the call. */
    private <T> Either<Refusal, T> guarded(ApiRequest<?, ?> request, Function<Deadline, Either<Refusal, T>> call) {
        return permitted(request.operation(), () -> {
            if (request.violations().nonEmpty()) {
                return Either.left(new Refusal.InvalidInput(request.violations()));
            }
            Deadline deadline = deadlines.get();
            Option<String> ignored = request.demand().filter(demand -> !takesConditions(request.operation(), deadline));
            return ignored.isDefined() ? Either.left(new Refusal.NotSupported(ignored.get())) : call.apply(deadline);
        });
    }

    private <A> AnsweredCall<A> exchange(ApiRequest<NoBody, A> unkeyed, Deadline deadline) {
        ApiRequest<NoBody, A> request = unkeyed.keyed();
        HttpCall call = new HttpCall(
                request.operation(),
                request.endpoint().verb(),
                request.target(),
                request.resend(),
                correlation(),
                request.headers(),
                request.body().map(body -> Body.of(codec().write(body.content()))));
        return new AnsweredCall<>(request, call.correlation(), transport.send(call, deadline));
    }

    private static <T> Either<Refusal, T> then(Either<Refusal, Caller> permission, Supplier<Either<Refusal, T>> call) {
        return permission.isRight() ? call.get() : Either.left(permission.getLeft());
    }

    /** This value in place of an answer that carries none. */
    static <T> Either<Refusal, T> given(Either<Refusal, ?> answer, T value) {
        return answer.isRight() ? Either.right(value) : Either.left(answer.getLeft());
    }

    /** Tells a call from all others, and is no secret: a strong source of random numbers would make threads wait for one another. */
    private static String correlation() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
