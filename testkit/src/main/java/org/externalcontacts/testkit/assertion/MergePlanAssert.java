package org.externalcontacts.testkit.assertion;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.assertj.core.api.AbstractAssert;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.merge.MergePlan;

/** What a merge would make. */
public final class MergePlanAssert extends AbstractAssert<MergePlanAssert, MergePlan> {

    MergePlanAssert(MergePlan plan) {
        super(plan, MergePlanAssert.class);
        Described.in(info);
    }

    /** The new contact gets this value into this field from this contact, by this rule. */
    public MergePlanAssert takes(String field, String value, ContactId from, MergePlan.Rule rule) {
        Option<MergePlan.Choice> expected = Option.some(new MergePlan.Choice(Option.some(field), value, from, rule));
        if (!actual.choiceOf(field).equals(expected)) {
            failWithMessage(
                    "expected %s to be %s from %s by %s, but it is %s; all choices:%n  %s",
                    field,
                    value,
                    from.text(),
                    rule,
                    actual.choiceOf(field).map(MergePlanAssert::shown).getOrElse("empty"),
                    actual.choices().map(MergePlanAssert::shown).mkString("\n  "));
        }
        return this;
    }

    /** The new contact has this profile; the message names every field that differs. */
    public MergePlanAssert makes(ContactProfile expected) {
        List<String> differences = Differences.between(expected, actual.profile());
        if (differences.nonEmpty()) {
            failWithMessage("%s", differences.mkString("the merged profile differs:\n  ", "\n  ", ""));
        }
        return this;
    }

    private static String shown(MergePlan.Choice choice) {
        return choice.field().getOrElse("no field") + " = " + choice.value() + " from "
                + choice.from().text() + " by " + choice.rule();
    }
}
