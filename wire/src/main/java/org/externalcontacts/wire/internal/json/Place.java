package org.externalcontacts.wire.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.regex.Pattern;

/**
 * Where in a body a parser is. The names that a model knows are shown. All other keys are data: what a remote system answers with may be
 * anybody's, and goes into no message; what a caller wrote is shown to that caller as long as it is a plain name.
 */
final class Place {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][\\w-]{0,99}");

    private Place() {}

    /**
     * The path of the value at the current token, such as {@code entities[0].title}; {@code body} for all of it.
     *
     * @param strict whether it is what a caller wrote
     */
    static String of(JsonParser in, boolean strict) {
        JsonStreamContext innermost = in.getParsingContext();
        // At the beginning of an object or a list the parser is in it already.
        String path = path(in.currentToken().isStructStart() ? innermost.getParent() : innermost, strict);
        return path.isEmpty() ? "body" : path.startsWith(".") ? path.substring(1) : path;
    }

    /** Tells that the names in the object that was begun are those of a model. */
    static void isOfModel(JsonParser in) {
        in.assignCurrentValue(Place.class);
    }

    /** The step from an object to the member of this name, which no model knows. */
    static String key(String name, boolean strict) {
        return strict && PLAIN.matcher(name).matches() ? "." + name : "[*]";
    }

    private static String path(JsonStreamContext innermost, boolean strict) {
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext place = innermost; !place.inRoot(); place = place.getParent()) {
            path.insert(0, place.inArray() ? "[" + place.getCurrentIndex() + "]" : step(place, strict));
        }
        return path.toString();
    }

    private static String step(JsonStreamContext object, boolean strict) {
        String name = object.getCurrentName();
        return object.getCurrentValue() == Place.class ? "." + name : key(name, strict);
    }
}
