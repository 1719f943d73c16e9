package org.externalcontacts.application.note;

/** Parts of a note that are filled in only when asked for (BEHAVIOUR 9.2). */
public enum NoteExpand {
    AUTHOR,
    EXTERNAL_DATA_SOURCES
}
