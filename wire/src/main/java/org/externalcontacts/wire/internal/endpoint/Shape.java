package org.externalcontacts.wire.internal.endpoint;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.wire.internal.json.Model;

/** What requests and answers of an operation carry. */
record Shape(int success, List<QueryParameter> query, Option<Model<?>> body, Option<Model<?>> answer) {

    static final Shape EMPTY = new Shape(200, List.empty(), Option.none(), Option.none());

    Shape success(int status) {
        return new Shape(status, query, body, answer);
    }

    Shape query(QueryParameter... parameters) {
        return new Shape(success, List.of(parameters), body, answer);
    }

    Shape body(Model<?> model) {
        return new Shape(success, query, Option.some(model), answer);
    }

    Shape answer(Model<?> model) {
        return new Shape(success, query, body, Option.some(model));
    }
}
