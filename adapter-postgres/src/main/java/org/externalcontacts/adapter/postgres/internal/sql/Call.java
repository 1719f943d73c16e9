package org.externalcontacts.adapter.postgres.internal.sql;

import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.externalcontacts.domain.PlatformId;
import org.jspecify.annotations.Nullable;

/** A statement and the values of its parameters. For one run. */
public final class Call {

    private final Sql sql;
    private final Map<String, @Nullable Object> values = new HashMap<>();

    Call(Sql sql) {
        this.sql = sql;
    }

    /** Sets a parameter: a text, number, truth, id, moment, bytes, or an array of such; null for none. */
    public Call set(String parameter, @Nullable Object value) {
        values.put(parameter, value);
        return this;
    }

    /** Sets a parameter that may have no value. */
    public Call set(String parameter, Option<?> value) {
        return set(parameter, (Object) value.getOrNull());
    }

    /** Sets a parameter to these ids. */
    public Call ids(String parameter, Traversable<? extends PlatformId> ids) {
        return set(parameter, ids.toJavaStream().map(PlatformId::value).toArray(UUID[]::new));
    }

    Sql sql() {
        return sql;
    }

    /** The value of a parameter; one that was not set is a mistake of this program. */
    @Nullable
    Object value(String parameter) {
        if (!values.containsKey(parameter)) {
            throw new IllegalStateException("no value for :" + parameter + " in " + sql.text());
        }
        return values.get(parameter);
    }
}
