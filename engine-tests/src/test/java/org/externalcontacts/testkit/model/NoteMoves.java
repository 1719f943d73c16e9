package org.externalcontacts.testkit.model;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.externalcontacts.application.note.NoteQuery;
import org.externalcontacts.application.note.Notes;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.testkit.SequentialIds;

/** Notes on contacts and organizations. */
final class NoteMoves {

    private NoteMoves() {}

    /** What a note is on, by number still. */
    private record Owner(boolean isContact, int number) {

        NoteOwner in(Model model) {
            return isContact
                    ? NoteOwner.of(ContactMoves.contact(model, number))
                    : NoteOwner.of(OrganizationMoves.organization(model, number));
        }

        Operation either(Operation ofContact, Operation ofOrganization) {
            return isContact ? ofContact : ofOrganization;
        }

        @Override
        public String toString() {
            return (isContact ? "contact " : "organization ") + number;
        }
    }

    private static Arbitrary<Owner> owner() {
        return Combinators.combine(Arbitraries.of(true, false), Words.number()).as(Owner::new);
    }

    /** Now and then without the text that it needs. */
    private static Arbitrary<Note.Draft> draft() {
        return Arbitraries.of("Called back.", "Wants a quote.", "Moved.", "")
                .map(text -> Note.Draft.of(text, new UserId(SequentialIds.nth(800))));
    }

    static Arbitrary<Move> create() {
        return Combinators.combine(owner(), draft())
                .as((owner, draft) -> new Move(
                        owner.either(Operation.POST_CONTACT_NOTES, Operation.POST_ORGANIZATION_NOTES),
                        "note " + words(draft) + " on " + owner,
                        model -> {
                            NoteOwner on = owner.in(model);
                            return new Step<>(
                                    engine -> engine.notes().create(on, draft), judgeCreated(model, on, draft));
                        }));
    }

    static Arbitrary<Move> bulkCreate() {
        return Combinators.combine(owner(), draft())
                .as(Tuple::of)
                .list()
                .ofMaxSize(3)
                .map(written -> new Move(
                        Operation.POST_BULK_NOTES_ADD,
                        "note all of " + List.ofAll(written).map(one -> words(one.get2()) + " on " + one.get1()),
                        model -> {
                            List<Notes.New> notes = List.ofAll(written)
                                    .map(one -> new Notes.New(one.get1().in(model), one.get2()));
                            return new Step<>(
                                    engine -> engine.notes().bulkCreate(notes),
                                    Answers.each(notes.map(note -> judgeCreated(model, note.owner(), note.draft()))
                                            .asJava()));
                        }));
    }

    /** Mostly on what it is on indeed, now and then on something else. */
    private static NoteOwner ownerOf(Model model, NoteId id, Owner other) {
        return other.number() % 4 == 0
                ? other.in(model)
                : Optional.ofNullable(model.notes.get(id)).map(Note::owner).orElseGet(() -> other.in(model));
    }

    static Arbitrary<Move> get() {
        return Combinators.combine(Words.number(), owner())
                .as((number, owner) -> new Move(
                        owner.either(Operation.GET_CONTACT_NOTE, Operation.GET_ORGANIZATION_NOTE),
                        "get note " + number + " on " + owner,
                        model -> {
                            NoteId id = note(model, number);
                            NoteOwner on = ownerOf(model, id, owner);
                            return new Step<>(
                                    engine -> engine.notes().get(on, id),
                                    answer -> ifThere(
                                            model,
                                            on,
                                            id,
                                            answer,
                                            note -> Answers.equal(note, Answers.accepted(answer))));
                        }));
    }

    static Arbitrary<Move> bulkGet() {
        return Words.number()
                .list()
                .ofMaxSize(3)
                .map(numbers -> new Move(Operation.POST_BULK_NOTES, "get notes " + numbers, model -> {
                    List<NoteId> ids = List.ofAll(numbers).map(number -> note(model, number));
                    return new Step<>(
                            engine -> engine.notes().bulkGet(ids),
                            Answers.each(ids.map(id -> (Consumer<Either<Refusal, Note>>) answer -> ifThere(
                                            model, id, answer, note -> Answers.equal(note, Answers.accepted(answer))))
                                    .asJava()));
                }));
    }

    static Arbitrary<Move> update() {
        return Combinators.combine(Words.number(), owner(), draft())
                .as((number, owner, draft) -> new Move(
                        owner.either(Operation.PUT_CONTACT_NOTE, Operation.PUT_ORGANIZATION_NOTE),
                        "update note " + number + " on " + owner + " to " + words(draft),
                        model -> {
                            NoteId id = note(model, number);
                            NoteOwner on = ownerOf(model, id, owner);
                            return new Step<>(
                                    engine -> engine.notes().update(on, id, draft), judgeUpdated(model, on, id, draft));
                        }));
    }

    static Arbitrary<Move> bulkUpdate() {
        return Combinators.combine(Words.number(), owner(), draft())
                .as(Tuple::of)
                .list()
                .ofMaxSize(3)
                .map(updates -> new Move(
                        Operation.POST_BULK_NOTES_UPDATE,
                        "update notes " + List.ofAll(updates).map(update -> update.get1() + " on " + update.get2()),
                        model -> {
                            List<Notes.Update> written = List.ofAll(updates).map(update -> {
                                NoteId id = note(model, update.get1());
                                return new Notes.Update(ownerOf(model, id, update.get2()), id, update.get3());
                            });
                            return new Step<>(
                                    engine -> engine.notes().bulkUpdate(written),
                                    Answers.each(written.map(update ->
                                                    judgeUpdated(model, update.owner(), update.id(), update.draft()))
                                            .asJava()));
                        }));
    }

    static Arbitrary<Move> delete() {
        return Combinators.combine(Words.number(), owner())
                .as((number, owner) -> new Move(
                        owner.either(Operation.DELETE_CONTACT_NOTE, Operation.DELETE_ORGANIZATION_NOTE),
                        "delete note " + number + " on " + owner,
                        model -> {
                            NoteId id = note(model, number);
                            NoteOwner on = ownerOf(model, id, owner);
                            return new Step<>(
                                    engine -> engine.notes().delete(on, id),
                                    answer -> ifThere(model, on, id, answer, note -> removed(model, note, answer)));
                        }));
    }

    static Arbitrary<Move> bulkDelete() {
        return Words.number()
                .list()
                .ofMaxSize(2)
                .map(numbers -> new Move(Operation.POST_BULK_NOTES_REMOVE, "delete notes " + numbers, model -> {
                    List<NoteId> ids = List.ofAll(numbers).map(number -> note(model, number));
                    return new Step<>(
                            engine -> engine.notes().bulkDelete(ids),
                            Answers.each(ids.map(id -> (Consumer<Either<Refusal, NoteId>>)
                                            answer -> ifThere(model, id, answer, note -> removed(model, note, answer)))
                                    .asJava()));
                }));
    }

    static Arbitrary<Move> list() {
        return owner().map(owner -> new Move(
                owner.either(Operation.GET_CONTACT_NOTES, Operation.GET_ORGANIZATION_NOTES),
                "notes on " + owner,
                model -> {
                    NoteOwner on = owner.in(model);
                    return new Step<>(
                            engine -> engine.notes().on(on, NoteQuery.first().page(PageRequest.firstOf(200))),
                            answer -> ifOwnerThere(
                                    model,
                                    on,
                                    answer,
                                    () -> Answers.equal(
                                            new HashSet<>(model.notes.values().stream()
                                                    .filter(note -> note.owner().equals(on))
                                                    .toList()),
                                            new HashSet<>(Answers.accepted(answer)
                                                    .entities()
                                                    .asJava()))));
                }));
    }

    static Arbitrary<Move> scan() {
        return Arbitraries.just(new Move(
                Operation.GET_SCAN_NOTES,
                "scan notes",
                model -> new Step<>(
                        engine ->
                                Answers.scanned((door, request) -> door.notes().scan(request), engine),
                        answer -> Answers.equal(
                                model.notes.keySet().stream()
                                        .map(NoteId::text)
                                        .sorted()
                                        .toList(),
                                Answers.accepted(answer)
                                        .map(note -> note.id().text())
                                        .asJava()))));
    }

    private static NoteId note(Model model, int number) {
        return Model.pick(model.notesMade, number, NoteId::new);
    }

    private static Consumer<Either<Refusal, Note>> judgeCreated(Model model, NoteOwner on, Note.Draft draft) {
        return answer -> {
            if (draft.text().forAll(String::isBlank)) {
                Answers.refused(Refusal.InvalidInput.class, answer);
            } else {
                ifOwnerThere(model, on, answer, () -> {
                    Note made = Answers.accepted(answer);
                    Answers.demand(!model.notesMade.contains(made.id()), "an id is given once", made);
                    Answers.equal(
                            Note.made(
                                    made.id(),
                                    on,
                                    draft.text().get(),
                                    draft.author().get(),
                                    model.clock.instant()),
                            made);
                    model.notesMade.add(made.id());
                    model.notes.put(made.id(), made);
                });
            }
        };
    }

    private static Consumer<Either<Refusal, Note>> judgeUpdated(
            Model model, NoteOwner on, NoteId id, Note.Draft draft) {
        return answer -> {
            if (draft.text().forAll(String::isBlank)) {
                Answers.refused(Refusal.InvalidInput.class, answer);
            } else {
                ifThere(model, on, id, answer, note -> {
                    Note changed = Answers.accepted(answer);
                    Answers.equal(
                            note.rewritten(draft.text().get(), draft.author().get(), model.clock.instant()), changed);
                    model.notes.put(id, changed);
                });
            }
        };
    }

    private static void removed(Model model, Note note, Either<Refusal, NoteId> answer) {
        Answers.equal(note.id(), Answers.accepted(answer));
        model.notes.remove(note.id());
    }

    /** rules 4.5, 4.9: exactly this owner, no alias. */
    private static void ifOwnerThere(Model model, NoteOwner on, Either<Refusal, ?> answer, Runnable judge) {
        boolean there = on.fold(contact -> model.people.exact(contact).isPresent(), model.organizations::has);
        if (there) {
            judge.run();
        } else {
            Answers.notFound(on.fold(contact -> EntityKind.CONTACT, organization -> EntityKind.ORGANIZATION), answer);
        }
    }

    private static void ifThere(Model model, NoteOwner on, NoteId id, Either<Refusal, ?> answer, Consumer<Note> judge) {
        ifOwnerThere(model, on, answer, () -> {
            if (Optional.ofNullable(model.notes.get(id))
                    .filter(note -> note.owner().equals(on))
                    .isEmpty()) {
                Answers.notFound(EntityKind.NOTE, answer);
            } else {
                ifThere(model, id, answer, judge);
            }
        });
    }

    private static void ifThere(Model model, NoteId id, Either<Refusal, ?> answer, Consumer<Note> judge) {
        Optional.ofNullable(model.notes.get(id))
                .ifPresentOrElse(judge, () -> Answers.notFound(EntityKind.NOTE, answer));
    }

    private static String words(Note.Draft draft) {
        return "'" + draft.text().getOrElse("") + "'";
    }
}
