package org.externalcontacts.server.internal.description;

import java.util.LinkedHashMap;
import java.util.Map;

/** JSON objects as maps that keep the order in which their members are put. */
final class JsonTree {

    private JsonTree() {}

    /** An object with nothing in it yet. */
    static Map<String, Object> object() {
        return new LinkedHashMap<>();
    }

    /** An object with this member, to which others may be put. */
    static Map<String, Object> object(String name, Object value) {
        Map<String, Object> object = object();
        object.put(name, value);
        return object;
    }

    /** A reference to a component of the document. */
    static Map<String, Object> reference(String kind, String name) {
        return object("$ref", "#/components/" + kind + "/" + name);
    }
}
