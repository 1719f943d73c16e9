package org.externalcontacts.server.internal.route;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.server.internal.http.Parameters;
import org.externalcontacts.server.internal.http.Request;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.Model;
import org.externalcontacts.wire.internal.json.Reading;
import org.externalcontacts.wire.internal.json.WrongShapeException;

/**
 * One call of an operation: handlers take from it what they need, it remembers what cannot be taken, and {@link #then} refuses the call
 * with all of that at once or lets it happen. Not thread-safe; made for one request.
 */
public final class Call {

    /** In digits of ASCII: those of other scripts are none to a client that reads the address again. */
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,10}");

    private final Request request;
    private final Map<String, String> pathIds;
    private final Parameters query;
    private final Codec codec;
    private Vector<Violation> violations = Vector.empty();

    Call(Request request, Map<String, String> pathIds, Parameters query, Codec codec) {
        this.request = request;
        this.pathIds = pathIds;
        this.query = query;
        this.codec = codec;
    }

    /** A call of something that has neither ids in its path nor a query. */
    public static Call of(Request request, Codec codec) {
        return new Call(request, HashMap.empty(), Parameters.none(), codec);
    }

    Request request() {
        return request;
    }

    /** An id of the path. */
    <T> Option<T> id(String name, Function<String, Validation<Seq<Violation>, T>> read) {
        return keep(read.apply(pathIds.getOrElse(name, ""))
                .mapError(found -> found.map(violation -> new Violation(name, violation.value(), violation.reason()))));
    }

    /** A number of the path. */
    Option<Integer> pathNumber(String name) {
        return number(name, pathIds.getOrElse(name, ""));
    }

    /** What the body says, as the model knows it. */
    public <D, T> Option<T> body(Model<D> model, Reading.Reader<D, T> reader) {
        return dto(model).flatMap(dto -> keep(Reading.of(dto, reader)));
    }

    /** An entity that the body describes. */
    public <D, T> Option<T> entity(Model<D> model, Reading.Reader<D, Option<T>> reader) {
        return dto(model).flatMap(dto -> keep(Reading.entity(dto, reader)));
    }

    /** What the body says. */
    public <D> Option<D> dto(Model<D> model) {
        if (request.body().length == 0) {
            violations = violations.append(Violation.missing("body"));
            return Option.none();
        }
        if (hasZeroByte(request.body())) {
            violate("body", "must be JSON in UTF-8");
            return Option.none();
        }
        try {
            return Option.some(codec.read(model, request.body()));
        } catch (WrongShapeException wrong) {
            violations = violations.appendAll(wrong.violations());
        } catch (StreamConstraintsException beyond) {
            violate("body", "is nested too deeply, or has a number or a name that is too long");
        } catch (JsonProcessingException malformed) {
            violate("body", "must be JSON, each name once: " + place(malformed));
        } catch (IOException unreadable) {
            violate("body", "is not a body of the model " + model.name());
        }
        return Option.none();
    }

    /** As every JSON text in UTF-16 or UTF-32 has, which the parser would recognise, and none in UTF-8. */
    private static boolean hasZeroByte(byte[] body) {
        for (byte unit : body) {
            if (unit == 0) {
                return true;
            }
        }
        return false;
    }

    Option<String> text(QueryParameter parameter) {
        List<String> values = query.said(parameter.name());
        if (values.size() > 1) {
            violate(parameter.name(), "is given " + values.size() + " times with different values");
        }
        Option<String> value = values.headOption();
        if (parameter.required() && value.isEmpty()) {
            violations = violations.append(Violation.missing(parameter.name()));
        }
        return value;
    }

    int number(QueryParameter parameter, int otherwise) {
        return text(parameter)
                .map(value -> number(parameter.name(), value).getOrElse(otherwise))
                .getOrElse(otherwise);
    }

    boolean flag(QueryParameter parameter) {
        Option<String> value = text(parameter);
        value.filter(text -> !text.equals("true") && !text.equals("false"))
                .forEach(text ->
                        violations = violations.append(Violation.of(parameter.name(), text, "must be true or false")));
        return value.contains("true");
    }

    /** The values of a list parameter, repeated or separated by commas (BEHAVIOUR 5.8). */
    List<String> list(QueryParameter parameter) {
        return query.all(parameter.name())
                .flatMap(value -> List.of(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** The values of a list parameter, each one of these. */
    <E> Set<E> among(QueryParameter parameter, Map<String, E> known) {
        List<String> values = list(parameter);
        values.filter(value -> !known.containsKey(value))
                .forEach(value -> violations = violations.append(Violation.of(
                        parameter.name(),
                        value,
                        "must be one of " + known.keySet().mkString(", "))));
        return HashSet.ofAll(values.flatMap(known::get));
    }

    /** The valid one, or none and what is wrong with it remembered. */
    <T> Option<T> keep(Validation<Seq<Violation>, T> read) {
        if (read.isInvalid()) {
            violations = violations.appendAll(read.getError());
        }
        return read.toOption();
    }

    /** What the port answers, unless something could not be taken from the request. */
    public <T> Either<Refusal, T> then(Supplier<Either<Refusal, T>> port) {
        return violations.isEmpty() ? port.get() : Either.left(new Refusal.InvalidInput(violations));
    }

    /** What the port answers, as a body. */
    <T> Either<Refusal, Option<Object>> then(Supplier<Either<Refusal, T>> port, Function<T, ?> body) {
        return then(port).map(answer -> Option.some(body.apply(answer)));
    }

    private Option<Integer> number(String name, String text) {
        Option<Integer> number = Option.when(WHOLE_NUMBER.matcher(text).matches(), () -> Long.valueOf(text))
                .filter(whole -> whole == whole.intValue())
                .map(Long::intValue);
        if (number.isEmpty()) {
            violations = violations.append(Violation.of(name, text, "must be a whole number"));
        }
        return number;
    }

    private void violate(String field, String reason) {
        violations = violations.append(new Violation(field, Option.none(), reason));
    }

    /** Where a text stops being JSON. */
    private static String place(JsonProcessingException malformed) {
        JsonLocation location = malformed.getLocation();
        return location == null
                ? "it is not"
                : "it is not at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
