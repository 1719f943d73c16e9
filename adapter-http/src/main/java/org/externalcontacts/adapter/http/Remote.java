package org.externalcontacts.adapter.http;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import org.externalcontacts.adapter.http.internal.transport.Body;
import org.externalcontacts.adapter.http.internal.transport.Closing;
import org.externalcontacts.adapter.http.internal.transport.Deadline;
import org.externalcontacts.adapter.http.internal.transport.HttpCall;
import org.externalcontacts.application.internal.permission.Guard;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.wire.internal.endpoint.Endpoints;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.JsonObject;
import org.externalcontacts.wire.internal.json.Model;
import org.externalcontacts.wire.internal.json.Reading;
import org.externalcontacts.wire.internal.json.ThreeWay;

/** The remote system: requests are built here, and answers are understood here, for all nouns alike. Thread-safe. */
final class Remote {

    private final Closing transport;
    private final Answers answers;
    private final Supplier<Deadline> deadlines;
    private final Batches batches;
    private final Guard guard;

    /**
     * Sends by this transport.
     *
     * @param deadlines one for each call of a port
     */
    Remote(Closing transport, Answers answers, Supplier<Deadline> deadlines, Batches batches, Guard guard) {
        this.transport = transport;
        this.answers = answers;
        this.deadlines = deadlines;
        this.batches = batches;
        this.guard = guard;
    }

    /** The same system, for this caller. */
    Remote actingAs(Caller caller) {
        return new Remote(transport, answers, deadlines, batches, guard.of(caller));
    }

    /** The same system, for a call of a port that needs several of its own: they share one deadline, which begins now. */
    Remote inOneCall() {
        Deadline deadline = deadlines.get();
        return new Remote(transport, answers, () -> deadline, batches, guard);
    }

    Codec codec() {
        return answers.codec();
    }

    /** Batches run in threads of their own, so that only here the thread of the caller is known. */
    Batches batches() {
        guard().pass();
        return batches;
    }

    /** Whether the caller may call; nobody may once the client is closed. */
    Guard guard() {
        transport.requireOpen("a call");
        return guard;
    }

    /** An entity that the system answers with. */
    <D, T> Either<Refusal, T> entity(Target target, Model<D> model, Reading.Reader<D, Option<T>> reader) {
        return call(target, model, reader).map(Option::get);
    }

    /** Whatever the system answers with. */
    <D, T> Either<Refusal, T> call(Target target, Model<D> model, Reading.Reader<D, T> reader) {
        return send(target).map(exchange -> answers.read(exchange, model, reader));
    }

    /** An answer that says no more than that it went well. */
    Either<Refusal, Done> done(Target target) {
        return send(target).map(answers::withoutContent).map(bare -> Done.DONE);
    }

    /**
     * Takes something away. If it is not there when the call is sent again after a lost answer, most likely the first attempt took it:
     * that is done, not refused. Nobody can tell it from what never was there, and either way it is not there now.
     */
    Either<Refusal, Done> takeAway(Target target) {
        return guarded(target)
                .flatMap(permitted -> answers.removal(exchange(target)))
                .map(gone -> Done.DONE);
    }

    /** What the platform has no call for: refused, whoever asks. */
    <T> Either<Refusal, T> notSupported(String what) {
        return guard().permitTrusted(what).flatMap(caller -> Either.left(new Refusal.NotSupported(what)));
    }

    /**
     * Reads, changes and replaces an entity, before one deadline; what no model knows is sent back as it came.
     *
     * @param before the body of what was read
     * @param after the body of what shall be
     */
    <D, T> Either<Refusal, T> changed(
            Target read,
            Target write,
            Model<D> model,
            Reading.Reader<D, Option<T>> reader,
            Function<T, Record> before,
            Function<T, Record> after) {
        return guard().permit(write.operation()).flatMap(caller -> send(read)).flatMap(found -> {
            T entity = answers.read(found, model, reader).get();
            JsonObject body = ThreeWay.merge(
                    answers.json(found), codec().object(before.apply(entity)), codec().object(after.apply(entity)));
            return entity(write.body(body), model, reader);
        });
    }

    private Either<Refusal, AnsweredCall> send(Target target) {
        return guarded(target).flatMap(permitted -> answers.success(exchange(target)));
    }

    private Either<Refusal, Caller> guarded(Target target) {
        return guard().permit(target.operation())
                .flatMap(caller -> target.violations().isEmpty()
                        ? Either.right(caller)
                        : Either.left(new Refusal.InvalidInput(target.violations())));
    }

    private AnsweredCall exchange(Target target) {
        Deadline deadline = deadlines.get();
        HttpCall call = new HttpCall(
                target.operation(),
                Endpoints.of(target.operation()).verb(),
                target.path(),
                target.resend(),
                correlation(),
                target.body().map(body -> Body.of(codec().write(body))));
        return new AnsweredCall(target, call.correlation(), transport.send(call, deadline));
    }

    /** Tells a call from all others, and is no secret: a strong source of random numbers would make threads wait for one another. */
    private static String correlation() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
