package org.externalcontacts.domain.merge;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;

/**
 * The result of merging two contacts, value by value (BEHAVIOUR 20.6).
 *
 * @param source the canonical contact of the source
 * @param target the canonical contact of the target
 * @param type type of the new contact
 * @param profile profile of the new contact
 * @param choices for every value the contact it came from and the rule that chose it
 */
public record MergePlan(
        ContactId source, ContactId target, ContactType type, ContactProfile profile, List<FieldChoice> choices)
        implements PersonalData {

    public MergePlan {
        profile = Present.or(profile, ContactProfile.empty());
        choices = Present.items(choices);
    }

    /** The choice for a field, if the new contact has a value in it. */
    public Option<FieldChoice> choiceOf(String field) {
        return choices.find(choice -> choice.field().contains(field));
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
