package org.externalcontacts.wire.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** An object: members by name, in the order they came. Can be changed; not thread-safe while it is. */
public final class JsonObject implements Json {

    private final Map<String, Json> members;

    /** An object without members. */
    public JsonObject() {
        this(new LinkedHashMap<>());
    }

    private JsonObject(Map<String, Json> members) {
        this.members = members;
    }

    /** Another object with the same members, which can be replaced there without being replaced here. */
    JsonObject copy() {
        return new JsonObject(new LinkedHashMap<>(members));
    }

    /** The names of the members. */
    public Set<String> names() {
        return members.keySet();
    }

    /** Whether there is such a member, be it null. */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /** The member, if there is one. */
    public Option<Json> get(String name) {
        return Option.of(members.get(name));
    }

    /** The member's text or the digits of its number; none if it is neither. */
    public Option<String> text(String name) {
        Json member = members.get(name);
        if (member instanceof Text text) {
            return Option.some(text.value());
        }
        return member instanceof Numeric number ? Option.some(number.digits()) : Option.none();
    }

    /** Sets a member, in place of one of that name. */
    public JsonObject set(String name, Json value) {
        members.put(name, value);
        return this;
    }

    /** Takes a member away, if there is one of that name. */
    void remove(String name) {
        members.remove(name);
    }

    /** Sets a text. */
    public JsonObject put(String name, String value) {
        return set(name, new Text(value));
    }

    /** Sets a number. */
    public JsonObject put(String name, long value) {
        return set(name, new Numeric(Long.toString(value)));
    }

    /** Sets true or false. */
    public JsonObject put(String name, boolean value) {
        return set(name, value ? Literal.TRUE : Literal.FALSE);
    }

    /** Sets a new array and returns it, to be filled. */
    public JsonArray putArray(String name) {
        JsonArray made = new JsonArray();
        members.put(name, made);
        return made;
    }

    /** Sets an explicit null. */
    public JsonObject putNull(String name) {
        return set(name, Literal.NULL);
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, Json> member : members.entrySet()) {
            out.writeFieldName(member.getKey());
            member.getValue().write(out);
        }
        out.writeEndObject();
    }

    /** Whether both have the same members, in whatever order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof JsonObject object && members.equals(object.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.toString();
    }
}
