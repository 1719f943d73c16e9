package org.externalcontacts.wire.internal.note;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.externalcontacts.application.note.NoteView;
import org.externalcontacts.application.note.Notes;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.directory.PlatformUser;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.wire.internal.directory.UserDto;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.BodyForm;
import org.externalcontacts.wire.internal.json.Member;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.json.Times;
import org.externalcontacts.wire.internal.reference.DataSources;
import org.externalcontacts.wire.internal.reference.ExternalDataSourceDto;
import org.externalcontacts.wire.internal.reference.SelfUris;
import org.jspecify.annotations.Nullable;

/** Notes on contacts and organizations. */
public final class NoteForm {

    /** The members of a note. */
    public static final BodyForm<Note> FORM = new BodyForm<>();

    /** Its id. */
    public static final Member<Note, String> ID = FORM.text("id");

    private static final Member<Note, String> OWNER_ID = FORM.text("entityId");
    private static final Member<Note, String> OWNER_TYPE = FORM.text("entityType");
    private static final Member<Note, String> TEXT = FORM.text("noteText");
    private static final Member<Note, String> MODIFIED = FORM.text("modifyDate");
    private static final Member<Note, String> CREATED = FORM.text("createDate");
    private static final Member<Note, UserDto> AUTHOR = FORM.object("createdBy", UserDto.class);
    private static final Member<Note, List<@Nullable ExternalDataSourceDto>> SOURCES =
            FORM.objects("externalDataSources", ExternalDataSourceDto.class);
    private static final Member<Note, String> SELF = FORM.text("selfUri");

    private static final String CONTACT = "contact";
    private static final String ORGANIZATION = "organization";

    private NoteForm() {}

    /** The note for answers, with the requested expansions. */
    public static Body<Note> body(NoteView view) {
        Note note = view.note();
        return owned(FORM.empty(), note.owner())
                .put(ID, note.id().text())
                .put(TEXT, note.text())
                .put(MODIFIED, Times.text(note.dates().modified()))
                .put(CREATED, Times.text(note.dates().created()))
                .put(AUTHOR, view.author().map(UserDto::of).getOrElse(() -> UserDto.reference(note.author())))
                .put(SOURCES, DataSources.dtos(view.externalDataSources()))
                .put(SELF, SelfUris.of(note.owner(), note.id()));
    }

    /** The note for answers. */
    public static Body<Note> body(Note note) {
        return body(NoteView.of(note));
    }

    /** What a caller may write, for requests. */
    public static Body<Note> body(Note.Draft draft) {
        return FORM.empty()
                .put(TEXT, draft.text().getOrNull())
                .put(AUTHOR, draft.author().map(UserDto::reference).getOrNull());
    }

    /** A note of a bulk call, which names what it is on (rule 7.6). */
    public static Body<Note> body(Notes.New note) {
        return owned(body(note.draft()), note.owner());
    }

    /** A rewritten note of a bulk call. */
    public static Body<Note> body(Notes.Update update) {
        return owned(body(update.draft()), update.owner()).put(ID, update.id().text());
    }

    private static Body<Note> owned(Body<Note> body, NoteOwner owner) {
        return body.put(OWNER_ID, owner.value().toString())
                .put(OWNER_TYPE, owner.fold(contact -> CONTACT, organization -> ORGANIZATION));
    }

    /** What a caller wrote; all else in the body is passed over (rule 2.8). */
    public static Note.Draft draft(Body<Note> body, ReadContext reading) {
        return new Note.Draft(Option.of(body.get(TEXT)), author(body, reading));
    }

    /** A new note of a bulk call. */
    public static Option<Notes.New> newNote(Body<Note> body, ReadContext reading) {
        Note.Draft draft = draft(body, reading);
        return owner(body, reading).map(owner -> new Notes.New(owner, draft));
    }

    /** A rewritten note of a bulk call. */
    public static Option<Notes.Update> update(Body<Note> body, ReadContext reading) {
        Note.Draft draft = draft(body, reading);
        Option<NoteId> id = reading.requiredId("id", body.get(ID), NoteId::of);
        return owner(body, reading).flatMap(owner -> id.map(note -> new Notes.Update(owner, note, draft)));
    }

    /** A note of an answer; none, with a violation, if a required member is missing. */
    public static Option<Note> note(Body<Note> body, ReadContext reading) {
        return view(body, reading).map(NoteView::note);
    }

    /** The same, with what was asked for. */
    public static Option<NoteView> view(Body<Note> body, ReadContext reading) {
        Option<NoteId> id = reading.requiredId("id", body.get(ID), NoteId::of);
        Option<NoteOwner> owner = owner(body, reading);
        return view(body, id, owner, reading);
    }

    /** A note of an answer whose owner was named by the call: the platform may leave it out. */
    public static Option<Note> note(Body<Note> body, NoteOwner owner, ReadContext reading) {
        return view(body, owner, reading).map(NoteView::note);
    }

    /** The same, with what was asked for. */
    public static Option<NoteView> view(Body<Note> body, NoteOwner owner, ReadContext reading) {
        return view(body, reading.requiredId("id", body.get(ID), NoteId::of), Option.some(owner), reading);
    }

    private static Option<NoteView> view(
            Body<Note> body, Option<NoteId> id, Option<NoteOwner> owner, ReadContext reading) {
        Option<UserId> author = reading.required("createdBy", body.get(AUTHOR)).flatMap(by -> author(body, reading));
        Option<PlatformUser> user = Option.of(body.get(AUTHOR)).flatMap(by -> author.flatMap(by::user));
        Option<Instant> created = reading.requiredTime("createDate", body.get(CREATED));
        Option<Instant> modified = reading.requiredTime("modifyDate", body.get(MODIFIED));
        return reading.when(() -> new NoteView(
                new Note(
                        id.get(),
                        owner.get(),
                        Option.of(body.get(TEXT)).getOrElse(""),
                        author.get(),
                        new AuditDates(created.get(), modified.get())),
                user,
                DataSources.read(body.get(SOURCES))));
    }

    private static Option<UserId> author(Body<Note> body, ReadContext reading) {
        return Option.of(body.get(AUTHOR)).flatMap(by -> reading.requiredId("createdBy.id", by.id(), UserId::of));
    }

    /** A type that is neither counts as absent (rule 7.6). */
    private static Option<NoteOwner> owner(Body<Note> body, ReadContext reading) {
        String type = body.get(OWNER_TYPE);
        if (CONTACT.equals(type)) {
            return reading.requiredId("entityId", body.get(OWNER_ID), ContactId::of)
                    .map(NoteOwner::of);
        } else if (ORGANIZATION.equals(type)) {
            return reading.requiredId("entityId", body.get(OWNER_ID), OrganizationId::of)
                    .map(NoteOwner::of);
        }
        reading.required("entityId", body.get(OWNER_ID));
        reading.required("entityType", null);
        return Option.none();
    }
}
