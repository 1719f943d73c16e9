package org.externalcontacts.examples.quickstart;

import io.vavr.control.Option;
import org.externalcontacts.application.merge.Merges;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.merge.MergePlan;

/** Keeps the one plan to show: the first in which a value moves to another field, else the first of all. For one thread. */
final class InstructivePlan {

    private final Merges merges;
    private Option<MergePlan> best = Option.none();

    InstructivePlan(Merges merges) {
        this.merges = merges;
    }

    /** Previews this merge, unless what is kept cannot be bettered. */
    void consider(ContactId source, ContactId target) {
        if (!best.exists(InstructivePlan::movesAValue)) {
            merges.preview(source, target)
                    .filter(plan -> best.isEmpty() || movesAValue(plan))
                    .forEach(plan -> best = plan.toOption());
        }
    }

    /** The plan, once there was one. */
    Option<MergePlan> best() {
        return best;
    }

    private static boolean movesAValue(MergePlan plan) {
        return plan.choices().exists(choice -> choice.rule() == MergePlan.Rule.MOVED_TO_FREE_FIELD);
    }
}
