package org.externalcontacts.testkit.model;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.IdentifierType;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.identity.Observation;

/** Identifiers, and the life of contacts that interactions make. */
final class IdentityMoves {

    private IdentityMoves() {}

    static Arbitrary<Move> lookup() {
        return Words.identifier()
                .map(written -> new Move(
                        Operation.POST_IDENTIFIERLOOKUP,
                        "look up " + Words.of(written),
                        model -> new Step<>(
                                engine -> engine.identities().lookup(written),
                                answer -> model.people
                                        .holder(normal(written))
                                        .ifPresentOrElse(
                                                holder -> Answers.equal(
                                                        holder,
                                                        Answers.accepted(answer).id()),
                                                () -> Answers.notFound(EntityKind.IDENTIFIER, answer)))));
    }

    static Arbitrary<Move> ofContact() {
        return Words.number()
                .map(number ->
                        new Move(Operation.GET_CONTACT_IDENTIFIERS, "identifiers of contact " + number, model -> {
                            ContactId id = ContactMoves.contact(model, number);
                            return new Step<>(
                                    engine -> engine.identities().ofContact(id),
                                    answer -> model.people
                                            .canonical(id)
                                            .ifPresentOrElse(
                                                    person -> Answers.equal(
                                                            model.people.heldBy(person.id()),
                                                            new HashSet<>(Answers.accepted(answer)
                                                                    .map(ClaimedIdentifier::identifier)
                                                                    .asJava())),
                                                    () -> Answers.notFound(EntityKind.CONTACT, answer)));
                        }));
    }

    static Arbitrary<Move> claim() {
        return Combinators.combine(Words.number(), Words.identifier())
                .as((number, written) -> new Move(
                        Operation.PATCH_CONTACT_IDENTIFIERS,
                        "claim " + Words.of(written) + " for contact " + number,
                        model -> {
                            ContactId id = ContactMoves.contact(model, number);
                            return new Step<>(
                                    engine -> engine.identities().claim(id, written),
                                    answer -> model.people
                                            .canonical(id)
                                            .ifPresentOrElse(
                                                    person -> claimed(model, person.id(), normal(written), answer),
                                                    () -> Answers.notFound(EntityKind.CONTACT, answer)));
                        }));
    }

    static Arbitrary<Move> release() {
        return Combinators.combine(Words.number(), Words.identifier())
                .as((number, written) -> new Move(
                        Operation.PATCH_CONTACT_IDENTIFIERS,
                        "release " + Words.of(written) + " of contact " + number,
                        model -> {
                            ContactId id = ContactMoves.contact(model, number);
                            return new Step<>(
                                    engine -> engine.identities().release(id, written),
                                    answer -> model.people
                                            .canonical(id)
                                            .ifPresentOrElse(
                                                    person -> released(model, person.id(), normal(written), answer),
                                                    () -> Answers.notFound(EntityKind.CONTACT, answer)));
                        }));
    }

    static Arbitrary<Move> promote() {
        return Words.number()
                .map(number -> new Move(Operation.POST_CONTACT_PROMOTION, "promote contact " + number, model -> {
                    ContactId id = ContactMoves.contact(model, number);
                    return new Step<>(
                            engine -> engine.identities().promote(id),
                            answer -> model.people
                                    .canonical(id)
                                    .ifPresentOrElse(
                                            person -> {
                                                Person curated = person.curated(model.clock.instant());
                                                model.people.put(curated);
                                                Contact contact = Answers.accepted(answer);
                                                Answers.demand(curated.is(contact), "it is " + curated, contact);
                                            },
                                            () -> Answers.notFound(EntityKind.CONTACT, answer)));
                }));
    }

    static Arbitrary<Move> observe() {
        return Words.identifier()
                .list()
                .ofMaxSize(3)
                .map(written -> new Move(
                        Operation.POST_CONTACTS,
                        "observe " + written.stream().map(Words::of).toList(),
                        model -> {
                            Interaction interaction =
                                    new Interaction(List.ofAll(written), MediaType.CALL, model.clock.instant());
                            return new Step<>(
                                    engine -> engine.identities().observe(interaction),
                                    judgeObserved(model, interaction));
                        }));
    }

    /** Twenty days go by, and those who are due go. */
    static Arbitrary<Move> expire() {
        return Arbitraries.just(new Move(Operation.DELETE_CONTACT, "wait 20 days and expire", model -> {
            model.clock.pass(Duration.ofDays(20));
            Instant now = model.clock.instant();
            return new Step<>(engine -> engine.identities().expire(now), answer -> {
                java.util.List<Person> due = model.people.all(person -> person.isDue(now));
                Set<ContactId> ids = new HashSet<>();
                due.forEach(person -> ids.add(person.id()));
                Answers.equal(ids, new HashSet<>(Answers.accepted(answer).asJava()));
                due.forEach(person -> ContactMoves.removed(model, person));
            });
        }));
    }

    static Identifier normal(Identifier written) {
        return new Identifier(written.type(), Words.normal(written.type(), written.value()));
    }

    /** rules 3.5, 3.11. */
    private static void claimed(
            Model model, ContactId id, Identifier identifier, Either<Refusal, ClaimedIdentifier> answer) {
        Optional<ContactId> holder = model.people.holder(identifier);
        if (holder.isPresent() && !holder.get().equals(id)) {
            Answers.equal(Either.left(new Refusal.IdentifierTaken(identifier, holder.get())), answer);
        } else {
            Answers.equal(identifier, Answers.accepted(answer).identifier());
            model.people.claim(identifier, id);
        }
    }

    /** rule 3.11. */
    private static void released(
            Model model, ContactId id, Identifier identifier, Either<Refusal, ClaimedIdentifier> answer) {
        if (model.people.holder(identifier).filter(id::equals).isEmpty()) {
            Answers.notFound(EntityKind.IDENTIFIER, answer);
        } else {
            Answers.equal(identifier, Answers.accepted(answer).identifier());
            model.people.release(identifier);
        }
    }

    /** rule 20.7. */
    private static Consumer<Either<Refusal, Observation>> judgeObserved(Model model, Interaction interaction) {
        return answer -> {
            Set<Identifier> known = new LinkedHashSet<>();
            interaction.identifiers().forEach(written -> known.add(normal(written)));
            Set<ContactId> owners = new HashSet<>();
            known.forEach(identifier -> model.people.holder(identifier).ifPresent(owners::add));
            Observation observed = Answers.accepted(answer);
            if (owners.isEmpty()) {
                Answers.demand(
                        observed.fold(found -> false, made -> made(model, known, made), many -> false),
                        "nobody was known by " + known,
                        observed);
            } else if (owners.size() == 1) {
                Person renewed = model.people
                        .exact(owners.iterator().next())
                        .orElseThrow()
                        .seen(interaction.at());
                model.people.put(renewed);
                Answers.demand(observed.fold(renewed::is, made -> false, many -> false), "it is " + renewed, observed);
            } else {
                Answers.demand(
                        observed.fold(
                                found -> false,
                                made -> false,
                                many -> owners.equals(many.map(Contact::id).toJavaSet())),
                        "several are known by that: " + owners,
                        observed);
            }
        };
    }

    /** rules 1.3, 1.4, 3.9: which of its fields a value is put into is the engine's choice. */
    private static boolean made(Model model, Set<Identifier> known, Contact contact) {
        ContactType type =
                known.stream().allMatch(identifier -> identifier.type().equals(IdentifierType.COOKIE))
                        ? ContactType.EPHEMERAL
                        : ContactType.IDENTIFIED;
        Person person = Person.made(contact.id(), type, Facts.of(contact.profile()), model.clock.instant());
        Set<Identifier> implied = person.facts().implied();
        model.people.add(person, known);
        return person.is(contact)
                && known.containsAll(implied)
                && implied.containsAll(known.stream()
                        .filter(identifier -> identifier.type().equals(IdentifierType.EMAIL)
                                || identifier.type().equals(IdentifierType.PHONE))
                        .toList());
    }
}
