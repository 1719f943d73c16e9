package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.UUID;
import org.externalcontacts.application.note.NoteQuery;
import org.externalcontacts.application.note.NoteView;
import org.externalcontacts.application.note.Notes;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.directory.PlatformUser;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationId;
import org.junit.jupiter.api.Test;

/** What writing notes on contacts and organizations means. */
public abstract class NoteContract extends NounContract {

    @Test
    @Proves({"9.2"})
    void aNoteComesBackAsItWasWritten() {
        for (NoteOwner owner : owners()) {
            Note.Draft draft = unique.note();
            Note made = create(owner, draft);
            assertThat(made.owner()).isEqualTo(owner);
            assertThat(made.text()).isEqualTo(draft.text().get());
            assertThat(made.author()).isEqualTo(draft.author().get());
            assertThat(done(engine().notes().get(owner, made.id()))).isEqualTo(made);
        }
    }

    @Test
    @Proves({"9.2", "2.10"})
    void anUpdateReplacesTextAndAuthor() {
        for (NoteOwner owner : owners()) {
            Note made = create(owner, unique.note());
            Note.Draft draft = unique.note();
            Note changed = done(engine().notes().update(owner, made.id(), draft));
            assertThat(changed.id()).isEqualTo(made.id());
            assertThat(changed.owner()).isEqualTo(owner);
            assertThat(changed.text()).isEqualTo(draft.text().get());
            assertThat(changed.author()).isEqualTo(draft.author().get());
            assertThat(changed.dates().created()).isEqualTo(made.dates().created());
            assertThat(done(engine().notes().get(owner, made.id()))).isEqualTo(changed);
        }
    }

    @Test
    @Proves({"9.2", "14.2"})
    void aNoteThatIsDeletedIsGone() {
        for (NoteOwner owner : owners()) {
            NoteId id = create(owner, unique.note()).id();
            assertThat(done(engine().notes().delete(owner, id))).isEqualTo(id);
            notFound(engine().notes().get(owner, id));
            notFound(engine().notes().update(owner, id, unique.note()));
            notFound(engine().notes().delete(owner, id));
            assertThat(listed(owner, NoteQuery.first())).isEmpty();
        }
    }

    @Test
    @Proves({"2.1", "20.4"})
    void aTextHas1To32000Characters() {
        for (NoteOwner owner : owners()) {
            for (String text : List.of("x", "x".repeat(32_000), "two\nlines")) {
                assertThat(create(owner, Note.Draft.of(text, unique.user())).text())
                        .isEqualTo(text);
            }
            Note stored = create(owner, unique.note());
            for (String text : List.of("", " \n\t", "x".repeat(32_001))) {
                Note.Draft wrong = Note.Draft.of(text, unique.user());
                violation(engine().notes().create(owner, wrong), "noteText");
                violation(engine().notes().update(owner, stored.id(), wrong), "noteText");
            }
            assertThat(done(engine().notes().get(owner, stored.id()))).isEqualTo(stored);
        }
    }

    @Test
    @Proves({"9.2", "20.4"})
    void textAndAuthorAreRequiredAndNamedAtOnce() {
        for (NoteOwner owner : owners()) {
            violation(engine().notes().create(owner, new Note.Draft(Option.some("x"), Option.none())), "createdBy");
            Refusal.InvalidInput refusal = refused(
                    engine().notes().create(owner, new Note.Draft(Option.none(), Option.none())),
                    Refusal.InvalidInput.class);
            assertThat(refusal.violations().map(Violation::field)).containsExactlyInAnyOrder("noteText", "createdBy");
            assertThat(listed(owner, NoteQuery.first())).isEmpty();
        }
    }

    @Test
    @Proves({"9.2", "20.11"})
    void theAuthorIsEmbeddedOnlyWhenAskedFor() {
        for (NoteOwner owner : owners()) {
            Note made = create(owner, unique.note());
            assertThat(done(engine().notes().view(owner, made.id()))).isEqualTo(NoteView.of(made));
            assertThat(done(engine().notes().viewsOn(owner, NoteQuery.first()))).containsExactly(NoteView.of(made));
            NoteView read = done(engine().notes().view(owner, made.id(), NoteView.Part.AUTHOR));
            assertThat(read.note()).isEqualTo(made);
            assertThat(read.author().map(PlatformUser::id)).contains(made.author());
            assertThat(done(engine().notes().viewsOn(owner, NoteQuery.first(), NoteView.Part.AUTHOR)))
                    .containsExactly(read);
        }
    }

    @Test
    @Proves({"9.2", "20.4"})
    void aNoteIsNotFoundOnAnotherOwner() {
        List<NoteOwner> owners = owners().appendAll(owners());
        for (NoteOwner owner : owners) {
            Note made = create(owner, unique.note());
            for (NoteOwner other : owners.remove(owner)) {
                notFound(engine().notes().get(other, made.id()));
                notFound(engine().notes().update(other, made.id(), unique.note()));
                notFound(engine().notes().delete(other, made.id()));
                assertThat(listed(other, NoteQuery.first())).doesNotContain(made.id());
            }
            assertThat(done(engine().notes().get(owner, made.id()))).isEqualTo(made);
        }
    }

    @Test
    @Proves({"9.2", "14.2"})
    void anUnknownOwnerIsNotFound() {
        NoteOwner contact = NoteOwner.of(unique.unknownContact());
        NoteOwner company = NoteOwner.of(unique.unknownOrganization());
        for (NoteOwner owner : List.of(contact, company)) {
            EntityKind kind = owner.fold(id -> EntityKind.CONTACT, id -> EntityKind.ORGANIZATION);
            Refusal.NotFound none = new Refusal.NotFound(kind, owner.value().toString());
            assertThat(engine().notes().create(owner, unique.note()).getLeft()).isEqualTo(none);
            assertThat(engine().notes().get(owner, unknown()).getLeft()).isEqualTo(none);
            assertThat(engine().notes().update(owner, unknown(), unique.note()).getLeft())
                    .isEqualTo(none);
            assertThat(engine().notes().delete(owner, unknown()).getLeft()).isEqualTo(none);
            assertThat(engine().notes().on(owner, NoteQuery.first()).getLeft()).isEqualTo(none);
        }
    }

    @Test
    @Proves({"20.2", "5.4"})
    void notesAreListedNewestFirstUnlessAskedOtherwise() {
        needs(Capability.SETTABLE_CLOCK);
        for (NoteOwner owner : owners()) {
            List<NoteId> ids = List.range(0, 4).map(index -> {
                subject().pass(Duration.ofSeconds(1));
                return create(owner, unique.note()).id();
            });
            assertThat(listed(owner, NoteQuery.first())).isEqualTo(ids.reverse());
            assertThat(listed(owner, NoteQuery.first().sortedBy("createDate:desc")))
                    .isEqualTo(ids.reverse());
            assertThat(listed(owner, NoteQuery.first().sortedBy("createDate:asc")))
                    .isEqualTo(ids);
        }
    }

    @Test
    @Proves({"5.1", "5.4", "20.2"})
    void anyOtherOrderAndPagesBeyondAThousandAreRefused() {
        for (NoteOwner owner : owners()) {
            for (String order : List.of("noteText:asc", "createDate:up", "createDate asc", ",")) {
                violation(engine().notes().on(owner, NoteQuery.first().sortedBy(order)), "sortOrder");
            }
            assertThat(page(
                                    owner,
                                    NoteQuery.first()
                                            .page(PageRequest.firstOf(100).number(10)))
                            .entities())
                    .isEmpty();
            violation(
                    engine().notes()
                            .on(
                                    owner,
                                    NoteQuery.first()
                                            .page(PageRequest.firstOf(100).number(11))),
                    "pageNumber");
        }
    }

    @Test
    @Proves({"5.2", "20.2"})
    void pagesNeverOverlapAndLeaveNothingOut() {
        for (NoteOwner owner : owners()) {
            List<NoteId> ids = List.fill(11, () -> create(owner, unique.note()).id());
            List<NoteId> seen = List.range(1, 5)
                    .flatMap(number -> listed(
                            owner, NoteQuery.first().page(PageRequest.firstOf(4).number(number))));
            assertThat(seen).hasSize(11).containsExactlyInAnyOrderElementsOf(ids);
            Page<Note> last =
                    page(owner, NoteQuery.first().page(PageRequest.firstOf(4).number(3)));
            assertThat(last.total()).isEqualTo(11);
            assertThat(last.hasNext()).isFalse();
        }
    }

    @Test
    @Proves({"4.9", "4.5"})
    void notesStayWithExactlyTheContactTheyWereWrittenOn() {
        needs(Capability.LIFE_CYCLE);
        NoteOwner caller =
                NoteOwner.of(Interactions.identified(engine(), unique).id());
        NoteOwner person = onContact();
        NoteId ofCaller = create(caller, unique.note()).id();
        NoteId ofPerson = create(person, unique.note()).id();
        Contact merged = done(engine().merges().merge(new ContactId(caller.value()), new ContactId(person.value())));
        NoteOwner canonical = NoteOwner.of(merged.id());
        assertThat(listed(caller, NoteQuery.first())).containsExactly(ofCaller);
        assertThat(listed(person, NoteQuery.first())).containsExactly(ofPerson);
        assertThat(listed(canonical, NoteQuery.first())).isEmpty();
        notFound(engine().notes().get(canonical, ofCaller));
        NoteId later = create(canonical, unique.note()).id();
        assertThat(listed(canonical, NoteQuery.first())).containsExactly(later);
        assertThat(listed(person, NoteQuery.first())).containsExactly(ofPerson);
    }

    @Test
    @Proves({"9.2", "8.5"})
    void notesGoWithTheirOwner() {
        NoteOwner contact = onContact();
        NoteOwner company = onOrganization();
        List<NoteId> ids = List.of(contact, company)
                .map(owner -> create(owner, unique.note()).id());
        done(engine().contacts().delete(new ContactId(contact.value())));
        notFound(engine().notes().get(contact, ids.head()));
        notFound(engine().notes().on(contact, NoteQuery.first()));
        assertThat(done(engine().notes().bulkGet(ids)).errorIndexes()).containsExactly(0);
        done(engine().organizations().delete(new OrganizationId(company.value())));
        notFound(engine().notes().on(company, NoteQuery.first()));
        assertThat(done(engine().notes().bulkGet(ids)).errorIndexes()).containsExactly(0, 1);
    }

    @Test
    @Proves({"6.1", "6.2", "20.3"})
    void aScanGivesEveryNoteOnce() {
        List<NoteId> ids = owners().flatMap(owner ->
                List.fill(13, () -> create(owner, unique.note()).id()));
        assertThat(scanned()).doesNotHaveDuplicates().containsAll(ids);
        assertThat(done(engine().notes().all()).map(Note::id).toList())
                .doesNotHaveDuplicates()
                .containsAll(ids);
    }

    @Test
    @Proves({"6.1", "6.4"})
    void aWrongLimitOrCursorIsRefused() {
        violation(engine().notes().scan(ScanRequest.startOf(9)), "limit");
        violation(engine().notes().scan(ScanRequest.startOf(201)), "limit");
        violation(engine().notes().scan(ScanRequest.startOf(10).at(new Cursor("forged"))), "cursor");
    }

    @Test
    @Proves({"7.1", "7.4", "7.6"})
    void bulkCreateAndGetAnswerInTheOrderOfTheRequest() {
        NoteOwner contact = onContact();
        NoteOwner company = onOrganization();
        Bulk<Note> made = done(engine().notes()
                .bulkCreate(List.of(
                        new Notes.New(company, unique.note()),
                        new Notes.New(NoteOwner.of(unique.unknownContact()), unique.note()),
                        new Notes.New(contact, unique.note()),
                        new Notes.New(contact, Note.Draft.of("", unique.user())))));
        assertThat(made.errorIndexes()).containsExactly(1, 3);
        notFound(made.outcomes().get(1));
        violation(made.outcomes().get(3), "noteText");
        assertThat(made.successes().map(Note::owner)).containsExactly(company, contact);
        List<NoteId> asked = made.successes().map(Note::id).reverse().append(unknown());
        Bulk<Note> read = done(engine().notes().bulkGet(asked));
        assertThat(read.errorIndexes()).containsExactly(2);
        assertThat(read.successes()).isEqualTo(made.successes().reverse());
    }

    @Test
    @Proves({"7.1", "7.4", "7.6"})
    void bulkUpdatesAndRemovalsAreDoneOneByOne() {
        NoteOwner contact = onContact();
        NoteOwner company = onOrganization();
        NoteId one = create(contact, unique.note()).id();
        NoteId two = create(company, unique.note()).id();
        Bulk<Note> changed = done(engine().notes()
                .bulkUpdate(List.of(
                        new Notes.Update(contact, one, Note.Draft.of("first", unique.user())),
                        new Notes.Update(contact, two, unique.note()),
                        new Notes.Update(contact, one, Note.Draft.of("last", unique.user())))));
        assertThat(changed.errorIndexes()).containsExactly(1);
        notFound(changed.outcomes().get(1));
        assertThat(done(engine().notes().get(contact, one)).text()).isEqualTo("last");
        Bulk<NoteId> removed = done(engine().notes().bulkDelete(List.of(two, unknown(), one, two)));
        assertThat(removed.successes()).containsExactly(two, one);
        assertThat(removed.errorIndexes()).containsExactly(1, 3);
        assertThat(listed(contact, NoteQuery.first())).isEmpty();
        assertThat(listed(company, NoteQuery.first())).isEmpty();
    }

    private List<NoteId> scanned() {
        ScanRequest request = ScanRequest.startOf(10);
        CursorPage<Note> page = done(engine().notes().scan(request));
        List<NoteId> seen = page.entities().map(Note::id);
        while (page.next().isDefined()) {
            page = done(engine().notes().scan(request.at(page.next().get())));
            assertThat(page.entities().size()).isLessThanOrEqualTo(10);
            seen = seen.appendAll(page.entities().map(Note::id));
        }
        return seen;
    }

    private List<NoteId> listed(NoteOwner owner, NoteQuery query) {
        return page(owner, query).entities().map(Note::id);
    }

    private Page<Note> page(NoteOwner owner, NoteQuery query) {
        return done(engine().notes().on(owner, query));
    }

    private Note create(NoteOwner owner, Note.Draft draft) {
        return done(engine().notes().create(owner, draft));
    }

    private static NoteId unknown() {
        return new NoteId(UUID.randomUUID());
    }

    /** One owner of either kind, each its own. */
    private List<NoteOwner> owners() {
        return List.of(onContact(), onOrganization());
    }

    private NoteOwner onContact() {
        return NoteOwner.of(
                done(engine().contacts().create(unique.person().build())).id());
    }

    private NoteOwner onOrganization() {
        return NoteOwner.of(
                done(engine().organizations().create(unique.company())).id());
    }
}
