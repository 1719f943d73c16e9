package org.externalcontacts.server.internal.route;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.util.function.Supplier;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.server.internal.http.ServerRequest;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.Model;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.json.WrongShapeException;

/**
 * One call: handlers take from it what they need, it remembers what cannot be taken, and {@link #then} refuses the call with all of that at
 * once or lets it happen. Not thread-safe; made for one request.
 */
public final class Call {

    private final ServerRequest request;
    private final Codec codec;
    private Vector<Violation> violations = Vector.empty();
    private Option<Version> tag = Option.none();

    /** A call that this request makes. */
    public Call(ServerRequest request, Codec codec) {
        this.request = request;
        this.codec = codec;
    }

    ServerRequest request() {
        return request;
    }

    /** What the body says, as the model knows it. */
    public <D, T> Option<T> body(Model<D> model, ReadContext.Reader<D, T> reader) {
        return dto(model).flatMap(dto -> keep(ReadContext.read(dto, reader)));
    }

    /** An entity that the body describes. */
    public <D, T> Option<T> entity(Model<D> model, ReadContext.Reader<D, Option<T>> reader) {
        return dto(model).flatMap(dto -> keep(ReadContext.readEntity(dto, reader)));
    }

    /** The valid one, or none and what is wrong with it remembered. */
    <T> Option<T> keep(Validation<Seq<Violation>, T> read) {
        if (read.isInvalid()) {
            violations = violations.appendAll(read.getError());
        }
        return read.toOption();
    }

    /** Something that cannot be taken. */
    void violate(Violation violation) {
        violations = violations.append(violation);
    }

    /** The answer is an entity of this version. */
    void tag(Version version) {
        tag = Option.some(version);
    }

    /** The version of the entity that is answered; none if none was told. */
    Option<Version> tag() {
        return tag;
    }

    /** What the port answers, unless something could not be taken from the request. */
    public <T> Either<Refusal, T> then(Supplier<Either<Refusal, T>> port) {
        return violations.isEmpty() ? port.get() : Either.left(new Refusal.InvalidInput(violations));
    }

    private <D> Option<D> dto(Model<D> model) {
        if (request.body().length == 0) {
            violate(Violation.missing("body"));
            return Option.none();
        }
        if (hasZeroByte(request.body())) {
            refuseBody("must be JSON in UTF-8");
            return Option.none();
        }
        try {
            return Option.some(codec.read(model, request.body()));
        } catch (WrongShapeException wrong) {
            violations = violations.appendAll(wrong.violations());
        } catch (StreamConstraintsException beyond) {
            refuseBody("is nested too deeply, or contains a number or a name that is too long");
        } catch (JsonProcessingException malformed) {
            refuseBody("must be JSON with unique names: " + place(malformed));
        } catch (IOException unreadable) {
            refuseBody("does not match the model " + model.name());
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

    private void refuseBody(String reason) {
        violate(new Violation("body", Option.none(), reason));
    }

    /** Where a text stops being JSON. */
    private static String place(JsonProcessingException malformed) {
        JsonLocation location = malformed.getLocation();
        return location == null
                ? "it is not"
                : "it is not at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
