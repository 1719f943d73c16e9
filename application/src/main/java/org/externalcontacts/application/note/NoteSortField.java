package org.externalcontacts.application.note;

import org.externalcontacts.application.page.SortField;

/** What notes can be sorted by (BEHAVIOUR 20.2). */
public enum NoteSortField implements SortField {
    /** When the note was created. */
    CREATED("createDate");

    private final String text;

    NoteSortField(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
