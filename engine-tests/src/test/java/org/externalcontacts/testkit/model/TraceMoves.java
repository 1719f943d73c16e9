package org.externalcontacts.testkit.model;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.externalcontacts.application.journey.SessionQuery;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.Association;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.conversation.CommunicationId;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.IdentifierType;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.journey.SessionDetails;
import org.externalcontacts.domain.journey.SessionId;
import org.externalcontacts.testkit.SequentialIds;

/** What contacts leave behind: conversations and sessions; and the directory, which finds them. */
final class TraceMoves {

    private TraceMoves() {}

    /** rules 4.6, 12.1. */
    static Arbitrary<Move> associate() {
        return Combinators.combine(Words.number(), communication())
                .as((number, communication) -> new Move(
                        Operation.PUT_CONVERSATION,
                        "contact " + number + " takes part in " + words(communication),
                        model -> {
                            ContactId id = ContactMoves.contact(model, number);
                            return new Step<>(engine -> engine.conversations().associate(communication, id), answer -> {
                                if (model.people.exact(id).isEmpty()) {
                                    Answers.notFound(EntityKind.CONTACT, answer);
                                } else {
                                    Answers.equal(Done.DONE, Answers.accepted(answer));
                                    model.associations.put(communication, id);
                                }
                            });
                        }));
    }

    static Arbitrary<Move> disassociate() {
        return communication()
                .map(communication -> new Move(
                        Operation.PUT_CONVERSATION,
                        "nobody takes part in " + words(communication),
                        model -> new Step<>(engine -> engine.conversations().disassociate(communication), answer -> {
                            Answers.equal(Done.DONE, Answers.accepted(answer));
                            model.associations.remove(communication);
                        })));
    }

    static Arbitrary<Move> conversation() {
        return communication()
                .map(communication -> new Move(
                        Operation.PUT_CONVERSATION,
                        "who takes part in " + words(communication),
                        model -> new Step<>(
                                engine -> engine.conversations().of(communication.conversation()), answer -> {
                                    Set<Association> expected = new HashSet<>();
                                    model.associations.forEach((made, contact) -> {
                                        if (made.conversation().equals(communication.conversation())) {
                                            expected.add(new Association(made, contact));
                                        }
                                    });
                                    Answers.equal(
                                            expected,
                                            new HashSet<>(
                                                    Answers.accepted(answer).asJava()));
                                })));
    }

    /** rule 20.9. */
    static Arbitrary<Move> record() {
        return Combinators.combine(Words.number(), Arbitraries.integers().between(1, 9))
                .as((number, name) -> new Move(
                        Operation.GET_CONTACT_JOURNEY_SESSIONS,
                        "record session " + name + " of contact " + number,
                        model -> {
                            Session session = new Session(
                                    new SessionId(SequentialIds.nth(700 + name)),
                                    ContactMoves.contact(model, number),
                                    Option.none(),
                                    model.clock.instant(),
                                    Option.none(),
                                    SessionDetails.empty());
                            return new Step<>(
                                    engine -> engine.journeySessions().record(session),
                                    answer -> judgeRecorded(model, session, answer));
                        }));
    }

    /** rules 4.9, 11.2. */
    static Arbitrary<Move> sessions() {
        return Combinators.combine(Words.number(), Arbitraries.of(true, false))
                .as((number, merged) -> new Move(
                        Operation.GET_CONTACT_JOURNEY_SESSIONS,
                        "sessions of contact " + number + (merged ? " and those merged with it" : ""),
                        model -> {
                            ContactId id = ContactMoves.contact(model, number);
                            SessionQuery query = SessionQuery.first().pageSize(200);
                            return new Step<>(
                                    engine -> engine.journeySessions()
                                            .ofContact(id, merged ? query.withMerged() : query)
                                            .map(CursorPage::entities),
                                    answer -> model.people
                                            .exact(id)
                                            .ifPresentOrElse(
                                                    person -> Answers.equal(
                                                            sessionsOf(model, merged ? person.mergeSet() : Set.of(id)),
                                                            Answers.accepted(answer)
                                                                    .asJava()),
                                                    () -> Answers.notFound(EntityKind.CONTACT, answer)));
                        }));
    }

    /** rule 5.6. */
    static Arbitrary<Move> directory() {
        return Words.identifier()
                .filter(identifier -> !identifier.type().equals(IdentifierType.COOKIE)
                        && !identifier.type().equals(IdentifierType.SOCIAL_WHATSAPP))
                .map(wanted -> new Move(
                        Operation.GET_REVERSEWHITEPAGESLOOKUP,
                        "who is reached by " + Words.of(wanted),
                        model -> new Step<>(engine -> engine.directory().lookup(wanted.value()), answer -> {
                            Identifier normal = IdentityMoves.normal(wanted);
                            Set<ContactId> expected = new HashSet<>();
                            model.people
                                    .all(person -> person.isListed()
                                            && person.facts().implied().contains(normal))
                                    .forEach(person -> expected.add(person.id()));
                            Answers.equal(
                                    expected,
                                    new HashSet<>(Answers.accepted(answer)
                                            .contacts()
                                            .map(Contact::id)
                                            .asJava()));
                        })));
    }

    private static void judgeRecorded(Model model, Session session, Either<Refusal, Session> answer) {
        Optional<Session> known = Optional.ofNullable(model.sessions.get(session.id()));
        if (model.people.exact(session.contact()).isEmpty()) {
            Answers.notFound(EntityKind.CONTACT, answer);
        } else if (known.isPresent() && !known.get().contact().equals(session.contact())) {
            Answers.refused(Refusal.InvalidInput.class, answer);
        } else {
            Answers.equal(session, Answers.accepted(answer));
            model.sessions.put(session.id(), session);
        }
    }

    /** Newest first, those of the same moment by id. */
    private static List<Session> sessionsOf(Model model, Set<ContactId> contacts) {
        return model.sessions.values().stream()
                .filter(session -> contacts.contains(session.contact()))
                .sorted(Comparator.comparing(Session::created)
                        .reversed()
                        .thenComparing(session -> session.id().text()))
                .toList();
    }

    private static Arbitrary<Communication> communication() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(1, 2))
                .as((conversation, communication) -> new Communication(
                        new ConversationId(SequentialIds.nth(600 + conversation)),
                        new CommunicationId(SequentialIds.nth(500 + communication)),
                        MediaType.CALL));
    }

    private static String words(Communication communication) {
        return "communication " + communication.communication().text() + " of conversation "
                + communication.conversation().text();
    }
}
