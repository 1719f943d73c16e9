package org.externalcontacts.wire.internal.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;

/**
 * A member of a body, the key of its value: {@code body.get(ID)}. Members are constants of the form that they belong to.
 *
 * @param <F> what the body is about, so that a member of another form does not compile
 * @param <V> the type of its values
 */
// Nothing in a member is of these types; they are for the compiler, where a member meets a body.
@SuppressWarnings("UnusedTypeParameter")
public final class Member<F, V> {

    private final String name;
    private final Shape shape;
    private final int place;
    private final SerializableString written;

    Member(String name, Shape shape, int place) {
        this.name = name;
        this.shape = shape;
        this.place = place;
        this.written = new SerializedString(name);
    }

    /** Its name in JSON. */
    public String name() {
        return name;
    }

    /** What its values look like in JSON. */
    public Shape shape() {
        return shape;
    }

    /** Its index in the values of a body. */
    int place() {
        return place;
    }

    /** Its name as bytes. */
    SerializableString written() {
        return written;
    }
}
