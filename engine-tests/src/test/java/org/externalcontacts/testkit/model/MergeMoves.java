package org.externalcontacts.testkit.model;

import io.vavr.control.Either;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.merge.MergePlan;

/** Merging, and looking at what it would make. */
final class MergeMoves {

    private MergeMoves() {}

    static Arbitrary<Move> merge() {
        return Combinators.combine(Words.number(), Words.number())
                .as((first, second) ->
                        new Move(Operation.POST_MERGE_CONTACTS, "merge contact " + first + " into " + second, model -> {
                            ContactId source = ContactMoves.contact(model, first);
                            ContactId target = ContactMoves.contact(model, second);
                            return new Step<>(
                                    engine -> engine.merges().merge(source, target),
                                    judgeMerged(model, source, target));
                        }));
    }

    static Arbitrary<Move> preview() {
        return Combinators.combine(Words.number(), Words.number())
                .as((first, second) -> new Move(
                        Operation.POST_MERGE_CONTACTS,
                        "preview merging contact " + first + " into " + second,
                        model -> {
                            ContactId source = ContactMoves.contact(model, first);
                            ContactId target = ContactMoves.contact(model, second);
                            return new Step<>(
                                    engine -> engine.merges().preview(source, target),
                                    answer -> ifMergeable(model, source, target, answer, (one, other) -> {
                                        MergePlan plan = Answers.accepted(answer);
                                        Answers.demand(
                                                isMergeOf(one, other, Facts.of(plan.profile())),
                                                "it is a merge of " + one + " and " + other,
                                                plan);
                                    }));
                        }));
    }

    static Arbitrary<Move> canonical() {
        return Words.number()
                .map(number -> new Move(Operation.GET_CONTACT, "canonical contact of " + number, model -> {
                    ContactId id = ContactMoves.contact(model, number);
                    return new Step<>(
                            engine -> engine.merges().canonical(id),
                            answer -> model.people
                                    .canonical(id)
                                    .ifPresentOrElse(
                                            person -> Answers.equal(person.id(), Answers.accepted(answer)),
                                            () -> Answers.notFound(EntityKind.CONTACT, answer)));
                }));
    }

    /** What to do with the two canonical contacts. */
    @FunctionalInterface
    private interface Both {
        void accept(Person source, Person target);
    }

    private static Consumer<Either<Refusal, Contact>> judgeMerged(Model model, ContactId source, ContactId target) {
        return answer -> ifMergeable(model, source, target, answer, (one, other) -> {
            Contact contact = Answers.accepted(answer);
            Facts facts = Facts.of(contact.profile());
            Answers.demand(isMergeOf(one, other, facts), "it is a merge of " + one + " and " + other, contact);
            Answers.demand(!model.people.made().contains(contact.id()), "it is a new contact", contact);
            model.people.merge(
                    one,
                    other,
                    Person.made(contact.id(), stronger(one, other), facts, model.clock.instant())
                            .seen(one.seen())
                            .seen(other.seen()));
            Person result = model.people.exact(contact.id()).orElseThrow();
            Answers.demand(result.is(contact), "it is " + result, contact);
        });
    }

    /** rules 4.3, 4.16, 4.17. */
    private static void ifMergeable(
            Model model, ContactId source, ContactId target, Either<Refusal, ?> answer, Both judge) {
        Optional<Person> one = model.people.canonical(source);
        Optional<Person> other = model.people.canonical(target);
        if (one.isEmpty() || other.isEmpty()) {
            Answers.notFound(EntityKind.CONTACT, answer);
        } else if (one.get().id().equals(other.get().id())) {
            Answers.refused(Refusal.InvalidInput.class, answer);
        } else if (isCurated(one.get()) && isCurated(other.get())) {
            Answers.refused(Refusal.MergeNotAllowed.class, answer);
        } else {
            judge.accept(one.get(), other.get());
        }
    }

    /** rule 4.14. */
    private static ContactType stronger(Person one, Person other) {
        return List.of(ContactType.CURATED, ContactType.IDENTIFIED).stream()
                .filter(type -> type.equals(one.type()) || type.equals(other.type()))
                .findFirst()
                .orElse(ContactType.EPHEMERAL);
    }

    /** rules 4.10, 4.18: the later one decides, an equal time is the target's; what finds no free field leaves the fields. */
    private static boolean isMergeOf(Person source, Person target, Facts merged) {
        Facts first = source.modified().isAfter(target.modified()) ? source.facts() : target.facts();
        Facts second = source.modified().isAfter(target.modified()) ? target.facts() : source.facts();
        return alone(merged).equals(merged(alone(first), alone(second)))
                && isGroupOf(Facts.EMAILS, first, second, merged)
                && isGroupOf(Facts.PHONES, first, second, merged);
    }

    private static Map<String, String> merged(Map<String, String> first, Map<String, String> second) {
        Map<String, String> all = new HashMap<>(second);
        if (first.containsKey(Facts.SCHEMA)) {
            all.keySet().removeAll(List.of(Facts.VERSION, Facts.NICKNAME));
        }
        all.putAll(first);
        if (first.containsKey(Facts.SCHEMA) && first.get(Facts.SCHEMA).equals(second.get(Facts.SCHEMA))) {
            second.forEach((field, value) -> {
                if (field.equals(Facts.VERSION)) {
                    all.merge(field, value, MergeMoves::newer);
                }
            });
        }
        return all;
    }

    private static String newer(String one, String other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** The fields that stand for themselves. */
    private static Map<String, String> alone(Facts facts) {
        Map<String, String> alone = new HashMap<>(facts.values());
        alone.keySet().removeAll(Facts.EMAILS);
        alone.keySet().removeAll(Facts.PHONES);
        return alone;
    }

    /** Fields of which any that is free takes a value that lost its own. */
    private static boolean isGroupOf(List<String> fields, Facts first, Facts second, Facts merged) {
        Facts fieldByField = first;
        for (String field : fields) {
            if (first.get(field).isEmpty() && second.get(field).isPresent()) {
                fieldByField = fieldByField.with(field, second.get(field).get());
            }
        }
        Facts base = fieldByField;
        Set<String> settled = values(fields, base);
        Set<String> homeless = values(fields, second);
        homeless.removeAll(settled);
        long free = fields.stream().filter(field -> base.get(field).isEmpty()).count();
        Set<String> kept = values(fields, merged);
        return fields.stream()
                        .allMatch(field ->
                                base.get(field).isEmpty() || base.get(field).equals(merged.get(field)))
                && kept.size() == settled.size() + Math.min(homeless.size(), free)
                && kept.stream().allMatch(value -> settled.contains(value) || homeless.contains(value));
    }

    private static Set<String> values(List<String> fields, Facts facts) {
        Set<String> values = new HashSet<>();
        fields.forEach(field -> facts.get(field).map(Words::folded).ifPresent(values::add));
        return values;
    }

    private static boolean isCurated(Person person) {
        return person.type().equals(ContactType.CURATED);
    }
}
