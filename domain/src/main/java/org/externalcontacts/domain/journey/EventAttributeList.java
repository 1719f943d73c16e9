package org.externalcontacts.domain.journey;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.Text;

/**
 * An attribute with several values that the events of a session carried.
 *
 * @param dataType how the texts of the values are to be read
 */
public record EventAttributeList(Option<String> dataType, List<String> values) {

    public EventAttributeList {
        dataType = Text.clean(dataType);
    }
}
