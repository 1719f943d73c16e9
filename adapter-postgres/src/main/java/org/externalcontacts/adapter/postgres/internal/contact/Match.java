package org.externalcontacts.adapter.postgres.internal.contact;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;

/**
 * A condition on what is searched, and the values of its parameters: no value ever becomes part of a statement.
 *
 * @param condition as SQL takes it
 */
record Match(String condition, List<Tuple2<String, Object>> values) {

    static final Match EVERYTHING = new Match("true", List.empty());

    /** That the words of a contact match a query of the text index. */
    static Match words(String parameter, String query) {
        return new Match("s.words @@ :" + parameter + "::tsquery", List.of(Tuple.of(parameter, query)));
    }

    /** The same, for a statement that takes this parameter as well. */
    Match with(String parameter, Object value) {
        return new Match(condition, values.append(Tuple.of(parameter, value)));
    }

    Match and(Match other) {
        return and(other.condition, other.values);
    }

    Match and(String other, List<Tuple2<String, Object>> more) {
        return new Match(condition.equals("true") ? other : condition + " and " + other, values.appendAll(more));
    }

    Match or(Match other) {
        return new Match("(" + condition + " or " + other.condition + ")", values.appendAll(other.values));
    }
}
