package org.externalcontacts.application.note;

/** Parts of a note that are read only on request (BEHAVIOUR 9.2). */
public enum NoteExpand {
    AUTHOR,
    EXTERNAL_DATA_SOURCES
}
