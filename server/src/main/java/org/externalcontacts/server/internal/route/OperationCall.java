package org.externalcontacts.server.internal.route;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.Function;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.Versioned;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.server.internal.http.Parameters;
import org.externalcontacts.server.internal.http.ServerRequest;
import org.externalcontacts.wire.internal.endpoint.Condition;
import org.externalcontacts.wire.internal.endpoint.Endpoint;
import org.externalcontacts.wire.internal.endpoint.Headers;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;
import org.externalcontacts.wire.internal.endpoint.WholeNumber;
import org.externalcontacts.wire.internal.json.Model;
import org.externalcontacts.wire.internal.json.ReadContext;

/**
 * One call of an operation: nothing can be taken from it but what its endpoint declares. Not thread-safe; made for one request.
 *
 * @param <P> the ids in the path
 * @param <B> the body
 */
final class OperationCall<P, B> {

    private static final String ANY = "*";
    private static final String WEAK = "W/";

    private final Endpoint<P, B, ?> endpoint;
    private final Parameters query;
    private final Call call;
    private final Option<P> ids;

    OperationCall(Endpoint<P, B, ?> endpoint, List<String> idTexts, Parameters query, Call call) {
        this.endpoint = endpoint;
        this.query = query;
        this.call = call;
        this.ids = call.keep(endpoint.pathTemplate().read(idTexts));
    }

    ServerRequest request() {
        return call.request();
    }

    /** The ids in the path; none if one of them cannot be one. */
    Option<P> ids() {
        return ids;
    }

    /** What the body says. */
    <T> Option<T> body(ReadContext.Reader<B, T> reader) {
        return call.body(model(), reader);
    }

    /** An entity that the body describes. */
    <T> Option<T> entity(ReadContext.Reader<B, Option<T>> reader) {
        return call.entity(model(), reader);
    }

    Option<String> text(QueryParameter parameter) {
        List<String> values = query.said(declared(parameter).name());
        if (values.size() > 1) {
            call.violate(new Violation(
                    parameter.name(), Option.none(), "is given " + values.size() + " times with different values"));
        }
        Option<String> value = values.headOption();
        if (parameter.required() && value.isEmpty()) {
            call.violate(Violation.missing(parameter.name()));
        }
        return value;
    }

    int number(QueryParameter parameter, int otherwise) {
        return text(parameter)
                .flatMap(value -> call.keep(WholeNumber.read(parameter.name(), value)))
                .getOrElse(otherwise);
    }

    boolean flag(QueryParameter parameter) {
        Option<String> value = text(parameter);
        value.filter(text -> !text.equals("true") && !text.equals("false"))
                .forEach(text -> call.violate(Violation.of(parameter.name(), text, "must be true or false")));
        return value.contains("true");
    }

    /** The values of a list parameter, repeated or separated by commas (rule 5.8), each read so. */
    <T> List<T> list(QueryParameter parameter, Function<String, Validation<Seq<Violation>, T>> read) {
        return values(parameter).flatMap(value -> call.keep(read.apply(value)));
    }

    /** The values of a list parameter, each one of these. */
    <E> Set<E> among(QueryParameter parameter, Map<String, E> known) {
        List<String> values = values(parameter);
        values.filter(value -> !known.containsKey(value))
                .forEach(value -> call.violate(Violation.of(
                        parameter.name(),
                        value,
                        "must be one of " + known.keySet().mkString(", "))));
        return HashSet.ofAll(values.flatMap(known::get));
    }

    /** The key for which it is to be carried out once. */
    Option<IdempotencyKey> key() {
        return header(Headers.IDEMPOTENCY_KEY)
                .flatMap(text -> call.keep(IdempotencyKey.read(Headers.IDEMPOTENCY_KEY, unquoted(text))));
    }

    /**
     * The version that the entity must have. A weak tag counts as well: a version tells states apart, not bytes, and proxies that compress
     * answers weaken their tags.
     */
    Option<Version> ifVersion() {
        return header(Headers.IF_MATCH)
                .filter(text -> !text.equals(ANY))
                .map(text -> text.startsWith(WEAK) ? text.substring(WEAK.length()) : text)
                .flatMap(text -> call.keep(Version.read(Headers.IF_MATCH, unquoted(text))));
    }

    /** Tells the caller the version of the entity that is answered, if it has one. */
    void tag(Object answer) {
        if (answer instanceof Versioned entity) {
            call.tag(entity.version());
        }
    }

    /** Remembers a demand that the operation would have to ignore. */
    void refuseUnknownDemands() {
        if (endpoint.request().condition() != Condition.VERSION) {
            header(Headers.IF_MATCH)
                    .filter(text -> !text.equals(ANY))
                    .forEach(text ->
                            call.violate(Violation.of(Headers.IF_MATCH, text, "is not taken by this operation")));
        }
    }

    /** What the port answers, unless something could not be taken from the request. */
    <T> Either<Refusal, T> then(Function<P, Either<Refusal, T>> port) {
        return call.then(() -> port.apply(ids.get()));
    }

    private Option<String> header(String name) {
        if (call.request().repeats(name)) {
            call.violate(new Violation(name, Option.none(), "is given more than once"));
        }
        return call.request().header(name).map(String::strip);
    }

    private static String unquoted(String text) {
        boolean isQuoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return isQuoted ? text.substring(1, text.length() - 1) : text;
    }

    private List<String> values(QueryParameter parameter) {
        return query.all(declared(parameter).name())
                .flatMap(value -> List.of(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** The description of the API is made from the endpoint: what is read beside it would be a secret. */
    private QueryParameter declared(QueryParameter parameter) {
        if (!endpoint.query().contains(parameter)) {
            throw new IllegalArgumentException(endpoint.operation() + " does not declare " + parameter.name());
        }
        return parameter;
    }

    private Model<B> model() {
        return endpoint.body()
                .getOrElseThrow(() -> new IllegalStateException(endpoint.operation() + " declares no body"));
    }
}
