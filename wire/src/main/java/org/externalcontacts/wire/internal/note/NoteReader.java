package org.externalcontacts.wire.internal.note;

import io.vavr.control.Option;
import java.time.Instant;
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
import org.externalcontacts.wire.internal.directory.DirectoryMapper;
import org.externalcontacts.wire.internal.json.Reading;
import org.externalcontacts.wire.internal.reference.DataSources;

/** Reads notes: what callers write, and what the platform answers. */
public final class NoteReader {

    static final String CONTACT = "contact";
    static final String ORGANIZATION = "organization";

    private NoteReader() {}

    /** What a caller wrote; all else in the body is passed over (BEHAVIOUR 2.8). */
    public static Note.Draft draft(NoteDto dto, Reading reading) {
        return new Note.Draft(Option.of(dto.noteText()), author(dto, reading));
    }

    /** A new note of a bulk call. */
    public static Option<Notes.New> newNote(NoteDto dto, Reading reading) {
        Note.Draft draft = draft(dto, reading);
        return owner(dto, reading).map(owner -> new Notes.New(owner, draft));
    }

    /** A rewritten note of a bulk call. */
    public static Option<Notes.Update> update(NoteDto dto, Reading reading) {
        Note.Draft draft = draft(dto, reading);
        Option<NoteId> id = reading.requiredId("id", dto.id(), NoteId::of);
        return owner(dto, reading).flatMap(owner -> id.map(note -> new Notes.Update(owner, note, draft)));
    }

    /** A note of an answer; none if what makes it one is missing, which the reading remembers. */
    public static Option<Note> note(NoteDto dto, Reading reading) {
        Option<NoteId> id = reading.requiredId("id", dto.id(), NoteId::of);
        Option<NoteOwner> owner = owner(dto, reading);
        return view(dto, id, owner, reading).map(NoteView::note);
    }

    /** A note of an answer whose owner was named by the call: the platform may leave it out. */
    public static Option<Note> note(NoteDto dto, NoteOwner owner, Reading reading) {
        return view(dto, owner, reading).map(NoteView::note);
    }

    /** The same, with what was asked for. */
    public static Option<NoteView> view(NoteDto dto, NoteOwner owner, Reading reading) {
        return view(dto, reading.requiredId("id", dto.id(), NoteId::of), Option.some(owner), reading);
    }

    private static Option<NoteView> view(NoteDto dto, Option<NoteId> id, Option<NoteOwner> owner, Reading reading) {
        Option<UserId> author = reading.required("createdBy", dto.createdBy()).flatMap(by -> author(dto, reading));
        Option<PlatformUser> user =
                Option.of(dto.createdBy()).flatMap(by -> author.flatMap(of -> DirectoryMapper.user(by, of)));
        Option<Instant> created = reading.requiredTime("createDate", dto.createDate());
        Option<Instant> modified = reading.requiredTime("modifyDate", dto.modifyDate());
        return reading.when(() -> new NoteView(
                new Note(
                        id.get(),
                        owner.get(),
                        Option.of(dto.noteText()).getOrElse(""),
                        author.get(),
                        new AuditDates(created.get(), modified.get())),
                user,
                DataSources.read(dto.externalDataSources())));
    }

    private static Option<UserId> author(NoteDto dto, Reading reading) {
        return Option.of(dto.createdBy()).flatMap(by -> reading.requiredId("createdBy.id", by.id(), UserId::of));
    }

    /** A type that is neither counts as absent (BEHAVIOUR 7.6). */
    private static Option<NoteOwner> owner(NoteDto dto, Reading reading) {
        String type = dto.entityType();
        if (CONTACT.equals(type)) {
            return reading.requiredId("entityId", dto.entityId(), ContactId::of).map(NoteOwner::of);
        } else if (ORGANIZATION.equals(type)) {
            return reading.requiredId("entityId", dto.entityId(), OrganizationId::of)
                    .map(NoteOwner::of);
        }
        reading.required("entityId", dto.entityId());
        reading.required("entityType", null);
        return Option.none();
    }
}
