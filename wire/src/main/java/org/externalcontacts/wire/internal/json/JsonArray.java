package org.externalcontacts.wire.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** An array. Can be added to; not thread-safe while it is. */
public final class JsonArray implements Json, Iterable<Json> {

    private final List<Json> items = new ArrayList<>();

    /** How many items there are. */
    public int size() {
        return items.size();
    }

    /** The item at this place, from 0. */
    public Json get(int place) {
        return items.get(place);
    }

    /** Adds an item. */
    public JsonArray add(Json item) {
        items.add(item);
        return this;
    }

    /** Adds a text. */
    public JsonArray add(String text) {
        return add(new Text(text));
    }

    /** Adds a new object and returns it, to be filled. */
    public JsonObject addObject() {
        JsonObject made = new JsonObject();
        items.add(made);
        return made;
    }

    @Override
    public Iterator<Json> iterator() {
        return items.iterator();
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (Json item : items) {
            item.write(out);
        }
        out.writeEndArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonArray array && items.equals(array.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    @Override
    public String toString() {
        return items.toString();
    }
}
