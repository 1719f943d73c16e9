package org.externalcontacts.domain.journey;

import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Text;

/**
 * An attribute that the events of a session carried.
 *
 * @param dataType how the text of the value is to be read
 */
public record EventAttribute(Option<String> dataType, Option<String> value) implements PersonalData {

    public EventAttribute {
        dataType = Text.clean(dataType);
        value = Text.clean(value);
    }

    void check(String field, InputCheck check) {
        check.text(field + ".dataType", dataType, SessionLimits.LONGEST_TEXT)
                .text(field + ".value", value, SessionLimits.LONGEST_TEXT);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
