package org.externalcontacts.wire.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;

/** Where in a body a parser is. */
final class Place {

    private Place() {}

    /** The path of the value at the current token, such as {@code entities[0].title}; {@code body} for all of it. */
    static String of(JsonParser in) {
        JsonStreamContext innermost = in.getParsingContext();
        // At the beginning of an object or a list the parser is in it already.
        return path(in.currentToken().isStructStart() ? innermost.getParent() : innermost);
    }

    private static String path(JsonStreamContext innermost) {
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext place = innermost; !place.inRoot(); place = place.getParent()) {
            boolean isOutermost = place.getParent().inRoot();
            path.insert(
                    0,
                    place.inArray()
                            ? "[" + place.getCurrentIndex() + "]"
                            : (isOutermost ? "" : ".") + place.getCurrentName());
        }
        return path.isEmpty() ? "body" : path.toString();
    }
}
