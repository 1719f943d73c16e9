package org.externalcontacts.wire.internal.event;

import io.vavr.Function2;
import io.vavr.Function3;
import java.io.IOException;
import java.util.function.Function;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.wire.internal.json.Json;
import org.externalcontacts.wire.internal.json.JsonObject;

/**
 * How one kind of fact is written and read.
 *
 * @param kind its name in JSON, which never changes
 */
record FactForm<F extends Fact>(String kind, Class<F> type, Function<F, JsonObject> writing, Form.Reads<F> reading) {

    /** A member of a fact. */
    record Member<F, T>(String name, Form<T> form, Function<F, T> of) {

        T read(Json fact) throws IOException {
            Json value =
                    Entities.object(fact).get(name).getOrElseThrow(() -> new IOException("a fact without " + name));
            return form.read(value);
        }

        void write(F fact, JsonObject to) {
            to.set(name, form.write(of.apply(fact)));
        }
    }

    static <F extends Fact, A> FactForm<F> of(String kind, Class<F> type, Member<F, A> a, Function<A, F> made) {
        return new FactForm<>(
                kind,
                type,
                fact -> {
                    JsonObject json = new JsonObject();
                    a.write(fact, json);
                    return json;
                },
                json -> made.apply(a.read(json)));
    }

    static <F extends Fact, A, B> FactForm<F> of(
            String kind, Class<F> type, Member<F, A> a, Member<F, B> b, Function2<A, B, F> made) {
        return new FactForm<>(
                kind,
                type,
                fact -> {
                    JsonObject json = new JsonObject();
                    a.write(fact, json);
                    b.write(fact, json);
                    return json;
                },
                json -> made.apply(a.read(json), b.read(json)));
    }

    static <F extends Fact, A, B, C> FactForm<F> of(
            String kind, Class<F> type, Member<F, A> a, Member<F, B> b, Member<F, C> c, Function3<A, B, C, F> made) {
        return new FactForm<>(
                kind,
                type,
                fact -> {
                    JsonObject json = new JsonObject();
                    a.write(fact, json);
                    b.write(fact, json);
                    c.write(fact, json);
                    return json;
                },
                json -> made.apply(a.read(json), b.read(json), c.read(json)));
    }

    JsonObject write(Fact fact) {
        return writing.apply(type.cast(fact));
    }
}
