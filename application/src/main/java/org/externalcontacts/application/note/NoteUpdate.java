package org.externalcontacts.application.note;

import org.externalcontacts.domain.note.NoteDraft;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;

/** One item of a bulk update: which note on what, and its new content (BEHAVIOUR 7.6). */
public record NoteUpdate(NoteOwner owner, NoteId id, NoteDraft draft) {}
