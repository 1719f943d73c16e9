package org.externalcontacts.domain.merge;

import io.vavr.control.Option;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.contact.ContactId;

/**
 * One line of a merge plan: where a value comes from and why.
 *
 * @param field the field of the new contact, in wire names; none for a value that found no field
 * @param value the value, for a person to read
 * @param from the contact it came from
 * @param rule the rule that chose it
 */
public record FieldChoice(Option<String> field, String value, ContactId from, MergeRule rule) implements PersonalData {

    public FieldChoice {
        field = Present.only(field);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this, "field");
    }
}
