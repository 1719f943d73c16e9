package org.externalcontacts.domain.merge;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.internal.Present;

/**
 * The result of merging two contacts, value by value (rule 20.6).
 *
 * @param source the canonical contact of the source
 * @param target the canonical contact of the target
 * @param type type of the new contact
 * @param profile profile of the new contact
 * @param choices for every value the contact it came from and the rule that chose it
 */
public record MergePlan(
        ContactId source, ContactId target, ContactType type, ContactProfile profile, List<Choice> choices)
        implements PersonalData {

    public MergePlan {
        profile = Present.or(profile, ContactProfile.empty());
        choices = Present.items(choices);
    }

    /** The choice for a field, if the new contact has a value in it. */
    public Option<Choice> choiceOf(String field) {
        return choices.find(choice -> choice.field().contains(field));
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }

    /**
     * One line of a merge plan: where a value comes from and why.
     *
     * @param field the field of the new contact, in wire names; none for a value that found no field
     * @param value the value, for a person to read
     * @param from the contact it came from
     * @param rule the rule that chose it
     */
    public record Choice(Option<String> field, String value, ContactId from, Rule rule) implements PersonalData {

        public Choice {
            field = Present.only(field);
        }

        @Override
        public String toString() {
            return PersonalData.withoutPersonalData(this, "field");
        }
    }

    /** The rule that chose a value of a merge plan (rules 4.10, 4.14, 4.18). */
    public enum Rule {
        /** Both contacts have the same value. */
        SAME_VALUE,
        /** Only one contact has a value: an empty newer one does not hide it. */
        ONLY_VALUE,
        /** Both have one; it is taken from the contact that was modified most recently. */
        NEWEST_VALUE,
        /** Both have one and were modified at the same time; the target's is taken. */
        TARGET_ON_TIE,
        /** A phone or e-mail that lost its field and found a free one. */
        MOVED_TO_FREE_FIELD,
        /** A phone or e-mail that lost its field and found no free one: it stays claimed, in no field. */
        KEPT_AS_IDENTIFIER,
        /** A phone that cannot be read, so is no identifier, lost its field and found no free one: only the ancestor shows it. */
        LEFT_ON_ANCESTOR,
        /** The stronger of the two types. */
        STRONGER_TYPE
    }
}
