package org.externalcontacts.application.note;

import org.externalcontacts.domain.note.NoteDraft;
import org.externalcontacts.domain.note.NoteOwner;

/** One item of a bulk create: the owner of the note, and the note (BEHAVIOUR 7.6). */
public record NewNote(NoteOwner owner, NoteDraft draft) {}
