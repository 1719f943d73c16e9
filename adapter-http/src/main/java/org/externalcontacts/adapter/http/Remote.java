package org.externalcontacts.adapter.http;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Function;
import org.externalcontacts.adapter.http.fault.BrokenAnswerException;
import org.externalcontacts.adapter.http.transport.Body;
import org.externalcontacts.adapter.http.transport.Deadline;
import org.externalcontacts.adapter.http.transport.HttpAnswer;
import org.externalcontacts.adapter.http.transport.HttpCall;
import org.externalcontacts.adapter.http.transport.Transport;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.permission.Guard;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.endpoint.Endpoints;
import org.externalcontacts.wire.endpoint.Headers;
import org.externalcontacts.wire.endpoint.Models;
import org.externalcontacts.wire.error.ErrorBodyDto;
import org.externalcontacts.wire.error.ErrorCodec;
import org.externalcontacts.wire.json.Codec;
import org.externalcontacts.wire.json.JsonObject;
import org.externalcontacts.wire.json.Model;
import org.externalcontacts.wire.json.Reading;
import org.externalcontacts.wire.json.ThreeWay;

/** The remote system: requests are built here, and answers are understood here, for all nouns alike. Thread-safe. */
final class Remote {

    private static final int NOT_FOUND = 404;

    private final Transport transport;
    private final Codec codec;
    private final Duration patience;
    private final InstantSource clock;
    private final Batches batches;
    private final Guard guard;

    Remote(Transport transport, Codec codec, Duration patience, InstantSource clock, Batches batches, Guard guard) {
        this.transport = transport;
        this.codec = codec;
        this.patience = patience;
        this.clock = clock;
        this.batches = batches;
        this.guard = guard;
    }

    /** The same system, for this caller. */
    Remote actingAs(Caller caller) {
        return new Remote(transport, codec, patience, clock, batches, new Guard(caller));
    }

    Codec codec() {
        return codec;
    }

    Batches batches() {
        return batches;
    }

    Guard guard() {
        return guard;
    }

    /** An entity that the system answers with. */
    <D, T> Either<Refusal, T> entity(Target target, Model<D> model, Reading.Reader<D, Option<T>> reader) {
        return call(target, model, (dto, reading) -> reader.read(dto, reading)).map(Option::get);
    }

    /** Whatever the system answers with. */
    <D, T> Either<Refusal, T> call(Target target, Model<D> model, Reading.Reader<D, T> reader) {
        return send(target).map(answer -> understood(target, answer, dto(target, answer, model), reader));
    }

    /** An answer that says no more than that it went well. */
    Either<Refusal, Done> done(Target target) {
        return send(target).map(answer -> Done.DONE);
    }

    /**
     * Takes something away. If it is not there when the call is sent again after a lost answer, most likely the first attempt took it:
     * that is done, not refused. Nobody can tell it from what never was there, and either way it is not there now.
     */
    Either<Refusal, Done> takeAway(Target target) {
        return guarded(target)
                .flatMap(permitted -> {
                    HttpAnswer answer = exchange(target);
                    return answer.status() == NOT_FOUND && answer.afterLostAnswer()
                            ? Either.right(answer)
                            : judged(target, answer);
                })
                .map(answer -> Done.DONE);
    }

    /** What the platform has no call for: refused, whoever asks. */
    <T> Either<Refusal, T> notSupported(String what) {
        return guard.permitTrusted(what).flatMap(caller -> Either.left(new Refusal.NotSupported(what)));
    }

    /**
     * Reads, changes and replaces an entity; what no model knows is sent back as it came.
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
        return guard.permit(write.operation()).flatMap(caller -> raw(read)).flatMap(raw -> {
            T entity = understood(read, raw.answer(), dto(read, raw.answer(), model), reader)
                    .get();
            JsonObject body =
                    ThreeWay.merge(raw.body(), codec.object(before.apply(entity)), codec.object(after.apply(entity)));
            return entity(write.body(body), model, reader);
        });
    }

    /** The answer as it came, with all that no model knows. */
    Either<Refusal, Raw> raw(Target target) {
        return send(target).map(answer -> {
            try {
                return new Raw(codec.object(answer.body().stream()), answer);
            } catch (IOException unreadable) {
                throw broken(target, answer, "which is no JSON object");
            }
        });
    }

    /** What an answer that came raw says. */
    <D, T> T understood(Target target, Raw raw, Model<D> model, Reading.Reader<D, Option<T>> reader) {
        return understood(target, raw.answer(), dto(target, raw.answer(), model), reader)
                .get();
    }

    private <D, T> T understood(Target target, HttpAnswer answer, D dto, Reading.Reader<D, T> reader) {
        Validation<Seq<Violation>, T> read = Reading.of(dto, reader);
        if (read.isInvalid()) {
            String fields = read.getError().map(Violation::field).mkString(", ");
            throw broken(target, answer, "which lacks or garbles " + fields);
        }
        return read.get();
    }

    private <D> D dto(Target target, HttpAnswer answer, Model<D> model) {
        try {
            return codec.read(model, answer.body().stream());
        } catch (IOException unreadable) {
            throw broken(target, answer, "which is no " + model.name());
        }
    }

    private Either<Refusal, HttpAnswer> send(Target target) {
        return guarded(target).flatMap(permitted -> judged(target, exchange(target)));
    }

    private Either<Refusal, Caller> guarded(Target target) {
        return guard.permit(target.operation())
                .flatMap(caller -> target.violations().isEmpty()
                        ? Either.right(caller)
                        : Either.left(new Refusal.InvalidInput(target.violations())));
    }

    private HttpAnswer exchange(Target target) {
        HttpCall call = new HttpCall(
                target.operation(),
                Endpoints.of(target.operation()).verb(),
                target.path(),
                target.resend(),
                UUID.randomUUID().toString(),
                target.body().map(body -> Body.of(codec.write(body))));
        return transport.send(call, Deadline.in(patience, clock));
    }

    private Either<Refusal, HttpAnswer> judged(Target target, HttpAnswer answer) {
        if (answer.status() >= 200 && answer.status() < 300) {
            return Either.right(answer);
        }
        return ErrorCodec.refusal(answer.status(), error(answer), target.context())
                .<Either<Refusal, HttpAnswer>>map(Either::left)
                .getOrElseThrow(() -> broken(target, answer, "which the API does not document"));
    }

    /** An error without a body that can be read still has its status. */
    private ErrorBodyDto error(HttpAnswer answer) {
        try {
            return codec.read(Models.ERROR, answer.body().stream());
        } catch (IOException unreadable) {
            return ErrorBodyDto.NOTHING;
        }
    }

    private BrokenAnswerException broken(Target target, HttpAnswer answer, String reason) {
        return new BrokenAnswerException(
                target.operation().id(),
                answer.header(Headers.CORRELATION_ID).getOrElse("unknown"),
                answer.status(),
                reason,
                answer.body().text());
    }

    /** An answer as it came. */
    record Raw(JsonObject body, HttpAnswer answer) {}
}
