package org.externalcontacts.testkit.model;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.testkit.SequentialIds;
import org.externalcontacts.testkit.TestEngine;
import org.externalcontacts.testkit.reference.ReferenceStorage;

/** The engine under test, the reference engine beside it, and the model of the rules, all on one script. */
final class World {

    private static final int LONGEST_ANSWER = 120;

    private static final Set<Operation> PLAYED = EnumSet.noneOf(Operation.class);

    private final TestEngine parts = new TestEngine();
    private final Tested tested;
    private final ExternalContacts reference;
    private final Model model = new Model(parts.clock());
    private final List<String> script = new ArrayList<>();

    /** An empty world, whose engine under test is made of the clock and the directories of this one. */
    World(Function<TestEngine, Tested> made) {
        EngineParts all = parts.parts();
        tested = made.apply(parts);
        reference = LocalExternalContacts.of(
                new EngineParts(
                        new ReferenceStorage(new EventDelivery(all.clock(), io.vavr.collection.List.empty())),
                        all.clock(),
                        new SequentialIds(),
                        all.phones(),
                        all.users(),
                        all.trustors(),
                        all.cursors(),
                        all.mergePolicy(),
                        all.severalOwners()),
                () -> {});
    }

    /** Plays a move; a script that breaks a rule is told step by step. */
    void play(Move move) {
        PLAYED.add(move.operation());
        carryOut(move);
    }

    private void carryOut(Move move) {
        script.add(move.words());
        try {
            int before = tested.events().get().size();
            Either<Refusal, ?> answer = move.step().apply(model).play(tested.engine(), reference);
            countEvents(move, answer, before);
            script.set(script.size() - 1, move.words() + " -> " + told(answer));
        } catch (AssertionError broken) {
            throw failed(String.valueOf(broken.getMessage()));
        }
    }

    private void countEvents(Move move, Either<Refusal, ?> answer, int before) {
        if (tested.countsEvents()) {
            new OneEventAnAct(before, tested.events().get().drop(before))
                    .broken(move.operation(), answer)
                    .forEach(broken -> {
                        throw new AssertionError(broken);
                    });
        }
    }

    /** The operations that were called in any world so far. */
    static Set<Operation> played() {
        return PLAYED;
    }

    /** Compares everything that is stored with the model, the indexes with what is stored, and what is found with both. */
    void inspect() {
        io.vavr.collection.List<String> broken = tested.faults().get();
        if (broken.nonEmpty()) {
            throw failed(broken.mkString("\n"));
        }
        List<String> stored = tested.contacts()
                .get()
                .map(Contact::id)
                .map(id -> id.text())
                .sorted()
                .asJava();
        List<String> expected = model.people.all(person -> true).stream()
                .map(person -> person.id().text())
                .sorted()
                .toList();
        if (!stored.equals(expected)) {
            throw failed("contacts there are " + stored + " and should be " + expected);
        }
        for (Move read : ContactMoves.everySearch()) {
            carryOut(read);
            // It changes nothing: only one that fails belongs to the story.
            script.remove(script.size() - 1);
        }
    }

    private AssertionError failed(String reason) {
        StringBuilder told = new StringBuilder("after this script\n");
        for (int step = 0; step < script.size(); step++) {
            told.append("  ")
                    .append(step + 1)
                    .append(". ")
                    .append(script.get(step))
                    .append('\n');
        }
        return new AssertionError(told + readable(reason));
    }

    private static String told(Either<Refusal, ?> answer) {
        String text = readable(answer.fold(refusal -> "refused: " + refusal.message(), String::valueOf));
        return text.length() > LONGEST_ANSWER ? text.substring(0, LONGEST_ANSWER) + "..." : text;
    }

    /** Sequential ids as the numbers they are, and nothing of what is not there. */
    private static String readable(String text) {
        return text.replaceAll("\\w+\\[value=00000000-0000-4000-8000-0*([0-9a-f]+)\\]", "#$1")
                .replaceAll("00000000-0000-4000-8000-0*([0-9a-f]+)", "#$1")
                .replaceAll("\\w+=None, |, \\w+=None", "")
                .replaceAll("\\w+=\\w+\\[\\w+=None\\](, )?", "");
    }
}
