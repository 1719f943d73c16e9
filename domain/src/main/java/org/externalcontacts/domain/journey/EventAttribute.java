package org.externalcontacts.domain.journey;

import io.vavr.collection.Map;

/** An attribute that the events of a session carried. */
public final class EventAttribute extends Details<EventAttribute> {

    private static final Catalogue<EventAttribute> ALL = new Catalogue<>(EventAttribute::new);

    /** How the text of the value is to be read. */
    public static final Detail<EventAttribute, String> DATA_TYPE = ALL.text("dataType");
    /** The value, as text. */
    public static final Detail<EventAttribute, String> VALUE = ALL.text("value");

    private EventAttribute(Map<Detail<EventAttribute, ?>, Object> known) {
        super(ALL, known);
    }

    /** An attribute of which nothing is known. */
    public static EventAttribute empty() {
        return ALL.empty();
    }
}
