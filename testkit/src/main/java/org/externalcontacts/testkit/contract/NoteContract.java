package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.UUID;
import org.externalcontacts.application.note.NewNote;
import org.externalcontacts.application.note.NoteExpand;
import org.externalcontacts.application.note.NoteQuery;
import org.externalcontacts.application.note.NoteUpdate;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.directory.PlatformUser;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteDraft;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.junit.jupiter.api.Test;

/** Notes on contacts and organizations. */
public abstract class NoteContract extends NounContract {

    @Test
    @Proves({"9.2"})
    void aNoteIsWrittenReadChangedAndDeletedOnBothKindsOfOwner() {
        for (NoteOwner owner : List.of(onContact(), onOrganization())) {
            NoteDraft draft = unique.note();
            Note made = done(engine().notes().create(owner, draft));
            assertThat(made.owner()).isEqualTo(owner);
            assertThat(made.author()).isEqualTo(draft.author().get());
            assertThat(done(engine().notes().get(owner, made.id()))).isEqualTo(made);
            Note changed = done(engine().notes().update(owner, made.id(), unique.note()));
            assertThat(changed.text()).isNotEqualTo(made.text());
            assertThat(changed.stamps().created()).isEqualTo(made.stamps().created());
            assertThat(done(engine().notes().delete(owner, made.id()))).isEqualTo(made.id());
            notFound(engine().notes().get(owner, made.id()));
            notFound(engine().notes().delete(owner, made.id()));
        }
    }

    @Test
    @Proves({"2.1", "9.2"})
    void aTextHasFrom1To32000CharactersAndAnAuthor() {
        NoteOwner owner = onContact();
        assertThat(text(owner, "x").text()).isEqualTo("x");
        assertThat(text(owner, "x".repeat(32_000)).text()).hasSize(32_000);
        for (String wrong : List.of("", "  ", "x".repeat(32_001))) {
            violation(engine().notes().create(owner, NoteDraft.of(wrong, unique.user())), "noteText");
        }
        Refusal.InvalidInput refusal = refused(
                engine().notes().create(owner, new NoteDraft(Option.none(), Option.none())),
                Refusal.InvalidInput.class);
        assertThat(refusal.violations().map(violation -> violation.field())).containsExactly("noteText", "createdBy");
    }

    @Test
    @Proves({"9.2", "20.11"})
    void theAuthorIsEmbeddedOnlyWhenAskedFor() {
        NoteOwner owner = onContact();
        Note made = done(engine().notes().create(owner, unique.note()));
        assertThat(done(engine().notes().get(owner, made.id())).expandedAuthor())
                .isEmpty();
        assertThat(done(engine().notes().get(owner, made.id(), NoteExpand.AUTHOR))
                        .expandedAuthor()
                        .map(PlatformUser::id))
                .contains(made.author());
        assertThat(done(engine().notes().on(owner, NoteQuery.first().expand(NoteExpand.AUTHOR)))
                        .entities()
                        .head()
                        .expandedAuthor())
                .isNotEmpty();
    }

    @Test
    @Proves({"9.2", "4.9"})
    void aNoteBelongsToOneOwner() {
        Note made = done(engine().notes().create(onContact(), unique.note()));
        NoteOwner other = onContact();
        notFound(engine().notes().get(other, made.id()));
        notFound(engine().notes().update(other, made.id(), unique.note()));
        notFound(engine().notes().delete(other, made.id()));
        assertThat(done(engine().notes().get(made.owner(), made.id()))).isEqualTo(made);
    }

    @Test
    @Proves({"14.2"})
    void anUnknownOwnerHasNoNotes() {
        for (NoteOwner owner :
                List.of(NoteOwner.of(unique.unknownContact()), NoteOwner.of(unique.unknownOrganization()))) {
            notFound(engine().notes().create(owner, unique.note()));
            notFound(engine().notes().on(owner, NoteQuery.first()));
            notFound(engine().notes().get(owner, new NoteId(UUID.randomUUID())));
        }
    }

    @Test
    @Proves({"20.2", "5.4", "5.1"})
    void notesAreListedNewestFirstUnlessAskedOtherwise() {
        needs(Capability.SETTABLE_CLOCK);
        NoteOwner owner = onOrganization();
        List<NoteId> ids = List.range(0, 5).map(index -> {
            subject().pass(Duration.ofSeconds(1));
            return done(engine().notes().create(owner, unique.note())).id();
        });
        assertThat(listed(owner, NoteQuery.first())).containsExactlyElementsOf(ids.reverse());
        assertThat(listed(owner, NoteQuery.first().sortedBy("createDate:asc"))).containsExactlyElementsOf(ids);
        assertThat(listed(owner, NoteQuery.first().page(new PageRequest(2, 2))))
                .containsExactly(ids.get(2), ids.get(1));
        violation(engine().notes().on(owner, NoteQuery.first().sortedBy("noteText:asc")), "sortOrder");
        violation(engine().notes().on(owner, NoteQuery.first().page(new PageRequest(1001, 1))), "pageNumber");
    }

    @Test
    @Proves({"9.2", "4.17"})
    void notesGoWithTheirContact() {
        NoteOwner owner = onContact();
        Note made = done(engine().notes().create(owner, unique.note()));
        done(engine().contacts().delete(new ContactId(owner.value())));
        assertThat(done(engine().notes().bulkGet(List.of(made.id()))).errorCount())
                .isEqualTo(1);
    }

    @Test
    @Proves({"6.1", "20.3"})
    void aScanGivesEveryNoteOnce() {
        NoteOwner owner = onContact();
        List<NoteId> all = List.fill(
                25, () -> done(engine().notes().create(owner, unique.note())).id());
        List<NoteId> seen = done(engine().notes().all()).map(Note::id).toList();
        assertThat(seen).doesNotHaveDuplicates().containsAll(all);
    }

    @Test
    @Proves({"7.4", "7.6"})
    void bulkCallsAnswerItemByItem() {
        NoteOwner owner = onContact();
        NoteOwner company = onOrganization();
        Bulk<Note> made = done(engine().notes()
                .bulkCreate(List.of(
                        new NewNote(owner, unique.note()),
                        new NewNote(NoteOwner.of(unique.unknownContact()), unique.note()),
                        new NewNote(company, unique.note()))));
        assertThat(made.errorIndexes()).containsExactly(1);
        List<Note> notes = made.successes();
        assertThat(done(engine().notes().bulkGet(notes.map(Note::id).reverse())).successes())
                .isEqualTo(notes.reverse());
        Bulk<Note> changed = done(engine().notes()
                .bulkUpdate(List.of(
                        new NoteUpdate(owner, notes.head().id(), NoteDraft.of("changed", unique.user())),
                        new NoteUpdate(owner, notes.last().id(), unique.note()))));
        assertThat(changed.errorIndexes()).containsExactly(1);
        assertThat(changed.successes().head().text()).isEqualTo("changed");
        Bulk<NoteId> gone = done(engine().notes()
                .bulkDelete(List.of(
                        notes.last().id(),
                        new NoteId(UUID.randomUUID()),
                        notes.head().id())));
        assertThat(gone.errorIndexes()).containsExactly(1);
        notFound(engine().notes().get(company, notes.last().id()));
    }

    private Note text(NoteOwner owner, String text) {
        return done(engine().notes().create(owner, NoteDraft.of(text, unique.user())));
    }

    private List<NoteId> listed(NoteOwner owner, NoteQuery query) {
        return done(engine().notes().on(owner, query)).entities().map(Note::id);
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
