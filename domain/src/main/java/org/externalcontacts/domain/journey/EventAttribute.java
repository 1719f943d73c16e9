package org.externalcontacts.domain.journey;

import io.vavr.control.Option;
import org.externalcontacts.domain.Text;

/**
 * An attribute that the events of a session carried.
 *
 * @param dataType how the text of the value is to be read
 */
public record EventAttribute(Option<String> dataType, Option<String> value) {

    public EventAttribute {
        dataType = Text.clean(dataType);
        value = Text.clean(value);
    }
}
