package org.externalcontacts.domain.merge;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.externalcontacts.domain.contact.ContactId;

/**
 * Fields of one kind, between which a value that lost its place may move: the phones, the e-mails (rule 4.10).
 *
 * @param names the fields, in the order in which free ones are filled
 * @param same when two values count as one
 * @param identifies whether a value is an identifier, and as such stays claimed without a field (rule 4.18)
 * @param show a value for a person to read
 */
record FieldGroup<T>(List<String> names, BiPredicate<T, T> same, Predicate<T> identifies, Function<T, String> show) {

    /** The values by field, and a line of the plan for each value. */
    record Filled<T>(Map<String, T> values, List<MergePlan.Choice> choices) {

        Option<T> get(String name) {
            return values.get(name);
        }
    }

    private record Homeless<T>(T value, ContactId from) {}

    Filled<T> fill(FieldRules rules, Map<String, T> ofFirst, Map<String, T> ofSecond) {
        Map<String, FieldRules.Decided<T>> decided = names.flatMap(
                        name -> rules.decide(ofFirst.get(name), ofSecond.get(name), same)
                                .map(choice -> Tuple.of(name, choice)))
                .transform(LinkedHashMap::ofEntries);
        Filled<T> settled = new Filled<>(
                decided.mapValues(FieldRules.Decided::value),
                decided.toList()
                        .map(entry -> new MergePlan.Choice(
                                Option.some(entry._1),
                                show.apply(entry._2.value()),
                                entry._2.from(),
                                entry._2.rule())));
        List<Homeless<T>> losers = decided.values()
                .toList()
                .flatMap(choice -> choice.loser()
                        .map(value -> new Homeless<>(value, rules.second().id())));
        return losers.foldLeft(settled, this::rehouse);
    }

    private Filled<T> rehouse(Filled<T> filled, Homeless<T> loser) {
        if (filled.values().values().exists(value -> same.test(value, loser.value()))) {
            return filled;
        }
        String shown = show.apply(loser.value());
        MergePlan.Rule homeless =
                identifies.test(loser.value()) ? MergePlan.Rule.KEPT_AS_IDENTIFIER : MergePlan.Rule.LEFT_ON_ANCESTOR;
        Option<String> free = names.find(name -> !filled.values().containsKey(name));
        return free.fold(
                () -> new Filled<>(
                        filled.values(),
                        filled.choices().append(new MergePlan.Choice(Option.none(), shown, loser.from(), homeless))),
                name -> new Filled<>(
                        filled.values().put(name, loser.value()),
                        filled.choices()
                                .append(new MergePlan.Choice(
                                        Option.some(name), shown, loser.from(), MergePlan.Rule.MOVED_TO_FREE_FIELD))));
    }
}
