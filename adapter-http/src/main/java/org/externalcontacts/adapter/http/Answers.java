package org.externalcontacts.adapter.http;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.externalcontacts.adapter.http.internal.transport.HttpAnswer;
import org.externalcontacts.adapter.http.observe.HttpExchangeListener;
import org.externalcontacts.adapter.http.observe.HttpExchangeListener.OddAnswer;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.endpoint.Statuses;
import org.externalcontacts.wire.internal.error.ErrorBodyDto;
import org.externalcontacts.wire.internal.error.ErrorCodec;
import org.externalcontacts.wire.internal.error.ErrorReader;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.JsonObject;
import org.externalcontacts.wire.internal.json.Model;
import org.externalcontacts.wire.internal.json.ReadContext;

/**
 * Decides what an answer is believed to be. Gateways, firewalls, portals and other APIs answer with every status too: so an answer is taken
 * only for what its body shows it to be, and everything else is a fault. Thread-safe.
 *
 * @param listener hears what was odd about answers that were taken all the same
 */
record Answers(Codec codec, HttpExchangeListener listener) {

    /** How many members a message names: enough to see what the answer is. */
    private static final int MOST_FIELDS = 20;

    /** The exchange, if its status is a success; its body is validated when it is read. */
    <A> Either<Refusal, AnsweredCall<A>> success(AnsweredCall<A> exchange) {
        return exchange.isSuccess() ? Either.right(exchange) : Either.left(refusal(exchange));
    }

    /** Of a call that takes something away: that it is not there after a lost answer is not a refusal. */
    <A> Either<Refusal, AnsweredCall<A>> removal(AnsweredCall<A> exchange) {
        boolean gone = exchange.isMissingAfterLostAnswer() && error(exchange).isDefined();
        return gone ? Either.right(exchange) : success(exchange).map(this::withoutContent);
    }

    /** An answer without content, which is no body or an empty object (rule 14.4). */
    <A> AnsweredCall<A> withoutContent(AnsweredCall<A> exchange) {
        if (readable(exchange).answer().body().text().isBlank()) {
            return exchange;
        }
        if (!json(exchange).names().isEmpty()) {
            throw exchange.untrustedAnswer("with an unexpected body");
        }
        return exchange;
    }

    /** The body as received, including unknown members. */
    JsonObject json(AnsweredCall<?> exchange) {
        try {
            return codec.object(requireJson(exchange).answer().body().stream());
        } catch (IOException unreadable) {
            throw exchange.untrustedAnswer("which is not a JSON object");
        }
    }

    /** What the body says, as far as it can be read. */
    <D, T> T read(AnsweredCall<D> exchange, ReadContext.Reader<D, T> reader) {
        List<Violation> oddities = new ArrayList<>();
        ReadContext.Tolerated<T> tolerated = ReadContext.readAnswer(dto(exchange, oddities::add), reader);
        if (tolerated.read().isInvalid()) {
            throw exchange.untrustedAnswer("with missing or unreadable members: "
                    + fields(tolerated.read().getError()));
        }
        tolerated.oddities().forEach(oddities::add);
        if (!oddities.isEmpty()) {
            // What is of another kind is missing too: that is one oddity.
            listener.onOddAnswer(new OddAnswer(
                    exchange.request().operation().id(),
                    io.vavr.collection.List.ofAll(oddities)
                            .distinctBy(Violation::field)
                            .map(odd -> odd.field() + " " + odd.reason()),
                    exchange.correlation()));
        }
        return tolerated.read().get();
    }

    private <D> D dto(AnsweredCall<D> exchange, Consumer<Violation> odd) {
        Model<D> model = exchange.request().endpoint().answer().get();
        try {
            return codec.read(model, requireJson(exchange).answer().body().stream(), odd);
        } catch (IOException unreadable) {
            throw exchange.untrustedAnswer("which does not match the model " + model.name());
        }
    }

    private Refusal refusal(AnsweredCall<?> exchange) {
        int status = exchange.answer().status();
        if (exchange.answer().isTrouble()) {
            throw exchange.untrustedAnswer(HttpAnswer.TROUBLE);
        }
        ErrorBodyDto error =
                error(exchange).getOrElseThrow(() -> exchange.untrustedAnswer("which is not an error of the API"));
        return ErrorCodec.refusal(status, error, exchange.request().context())
                .getOrElseThrow(() -> exchange.broken(
                        Statuses.isDeclared(status)
                                ? "which the API documents as an error, but not as a refusal"
                                : "which the API does not document"));
    }

    private Option<ErrorBodyDto> error(AnsweredCall<?> exchange) {
        return readable(exchange).isJson()
                ? ErrorReader.error(
                        exchange.answer().status(), exchange.answer().body().bytes(), codec)
                : Option.none();
    }

    private static <A> AnsweredCall<A> requireJson(AnsweredCall<A> exchange) {
        if (!readable(exchange).isJson()) {
            throw exchange.untrustedAnswer("whose content type is not JSON");
        }
        return exchange;
    }

    private static <A> AnsweredCall<A> readable(AnsweredCall<A> exchange) {
        exchange.answer().body().defect().forEach(defect -> {
            throw exchange.untrustedAnswer(defect);
        });
        return exchange;
    }

    private static String fields(Seq<Violation> violations) {
        Seq<String> fields = violations.map(Violation::field).distinct();
        return fields.take(MOST_FIELDS).mkString("", ", ", fields.size() > MOST_FIELDS ? " and more" : "");
    }
}
