package org.externalcontacts.domain.journey;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;

/**
 * Attributes that were gathered from the events of a session, by name.
 *
 * @param single attributes of one value
 * @param lists attributes of several values
 */
public record SessionAttributes(Map<String, EventAttribute> single, Map<String, EventAttributeList> lists)
        implements PersonalData {

    private static final SessionAttributes EMPTY = new SessionAttributes(LinkedHashMap.empty(), LinkedHashMap.empty());

    public SessionAttributes {
        single = Present.entries(single);
        lists = Present.entries(lists);
    }

    /** Nothing known. */
    public static SessionAttributes empty() {
        return EMPTY;
    }

    /** The same attributes, these being of one value. */
    public SessionAttributes single(Map<String, EventAttribute> ofOneValue) {
        return new SessionAttributes(ofOneValue, lists);
    }

    /** The same attributes, these being of several values. */
    public SessionAttributes lists(Map<String, EventAttributeList> ofSeveralValues) {
        return new SessionAttributes(single, ofSeveralValues);
    }

    void check(InputCheck check) {
        SessionLimits.entries("attributes", single, check, (place, value) -> value.check(place, check));
        SessionLimits.entries("attributeLists", lists, check, (place, value) -> value.check(place, check));
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
