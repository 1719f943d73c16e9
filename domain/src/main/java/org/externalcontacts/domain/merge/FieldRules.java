package org.externalcontacts.domain.merge;

import io.vavr.control.Option;
import java.util.function.BiPredicate;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;

/**
 * How one field of a merge is decided: a list of named rules, the first that applies decides (rule 4.10).
 *
 * @param first the contact that wins a conflict
 * @param second the other one
 * @param onConflict the rule by which the first one wins
 */
record FieldRules(Contact first, Contact second, MergePlan.Rule onConflict) {

    /** A decided field: its value, and the value that lost, if one did. */
    record Decided<T>(T value, ContactId from, MergePlan.Rule rule, Option<T> loser) {}

    /** The most recently modified contact wins; at equal times the target does. */
    static FieldRules between(Contact source, Contact target) {
        int age = source.dates().modified().compareTo(target.dates().modified());
        if (age > 0) {
            return new FieldRules(source, target, MergePlan.Rule.NEWEST_VALUE);
        }
        return new FieldRules(target, source, age == 0 ? MergePlan.Rule.TARGET_ON_TIE : MergePlan.Rule.NEWEST_VALUE);
    }

    <T> Option<Decided<T>> decide(Option<T> ofFirst, Option<T> ofSecond, BiPredicate<T, T> same) {
        return onlyValue(ofFirst, ofSecond)
                .orElse(() -> sameValue(ofFirst, ofSecond, same))
                .orElse(() -> newestValue(ofFirst, ofSecond));
    }

    private <T> Option<Decided<T>> onlyValue(Option<T> ofFirst, Option<T> ofSecond) {
        if (ofFirst.isDefined() == ofSecond.isDefined()) {
            return Option.none();
        }
        ContactId from = ofFirst.isDefined() ? first.id() : second.id();
        return ofFirst.orElse(ofSecond)
                .map(value -> new Decided<>(value, from, MergePlan.Rule.ONLY_VALUE, Option.none()));
    }

    private <T> Option<Decided<T>> sameValue(Option<T> ofFirst, Option<T> ofSecond, BiPredicate<T, T> same) {
        return ofFirst.filter(value -> ofSecond.exists(other -> same.test(value, other)))
                .map(value -> new Decided<>(value, first.id(), MergePlan.Rule.SAME_VALUE, Option.none()));
    }

    private <T> Option<Decided<T>> newestValue(Option<T> ofFirst, Option<T> ofSecond) {
        return ofFirst.map(value -> new Decided<>(value, first.id(), onConflict, ofSecond));
    }
}
