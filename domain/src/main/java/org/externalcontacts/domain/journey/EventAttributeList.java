package org.externalcontacts.domain.journey;

import io.vavr.collection.List;
import io.vavr.collection.Map;

/** An attribute with several values that the events of a session carried. */
public final class EventAttributeList extends Details<EventAttributeList> {

    private static final Catalogue<EventAttributeList> ALL = new Catalogue<>(EventAttributeList::new);

    /** How the texts of the values are to be read. */
    public static final Detail<EventAttributeList, String> DATA_TYPE = ALL.text("dataType");
    /** The values, as texts. */
    public static final Detail<EventAttributeList, List<String>> VALUES = ALL.texts("values");

    private EventAttributeList(Map<Detail<EventAttributeList, ?>, Object> known) {
        super(ALL, known);
    }

    /** An attribute of which nothing is known. */
    public static EventAttributeList empty() {
        return ALL.empty();
    }
}
