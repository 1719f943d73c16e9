package org.externalcontacts.domain.journey;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Text;

/**
 * An attribute with several values that the events of a session carried.
 *
 * @param dataType how the texts of the values are to be read
 */
public record EventAttributeList(Option<String> dataType, List<String> values) implements PersonalData {

    public EventAttributeList {
        dataType = Text.clean(dataType);
        values = Text.cleaned(values);
    }

    void check(String field, InputCheck check) {
        check.text(field + ".dataType", dataType, SessionLimits.LONGEST_TEXT);
        SessionLimits.texts(field + ".values", values, check);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
