package org.externalcontacts.server.internal.http;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Names and values as queries and forms carry them. */
public final class Parameters {

    private static final Parameters NONE = new Parameters(HashMap.empty());

    /** What bytes that are no UTF-8 have become by the time they are text. */
    private static final char NO_CHARACTER = '\uFFFD';

    private final Map<String, Vector<String>> values;

    private Parameters(Map<String, Vector<String>> values) {
        this.values = values;
    }

    /** No parameters at all. */
    public static Parameters none() {
        return NONE;
    }

    /** The parameters in this text; none if an escape in it is not one, or its bytes are not UTF-8. */
    public static Option<Parameters> of(String text) {
        if (text.isEmpty()) {
            return Option.some(NONE);
        }
        if (text.indexOf(NO_CHARACTER) >= 0) {
            return Option.none();
        }
        Map<String, Vector<String>> values = HashMap.empty();
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            Option<String> name = PercentCoding.decoded(equals < 0 ? pair : pair.substring(0, equals));
            Option<String> value = PercentCoding.decoded(equals < 0 ? "" : pair.substring(equals + 1));
            if (name.isEmpty() || value.isEmpty()) {
                return Option.none();
            }
            values = values.put(name.get(), Vector.of(value.get()), Vector::appendAll);
        }
        return Option.some(new Parameters(values));
    }

    /** All values of this name, in order. */
    public List<String> all(String name) {
        return values.getOrElse(name, Vector.empty()).toList();
    }

    /** The last value of this name. */
    public Option<String> last(String name) {
        return values.get(name).map(Vector::last);
    }

    /** The different values of this name that are not empty: an empty one says nothing. */
    public List<String> said(String name) {
        return all(name).filter(value -> !value.isEmpty()).distinct();
    }
}
