package org.externalcontacts.application.relationship;

import org.externalcontacts.application.page.SortField;

/** What relationships can be sorted by (BEHAVIOUR 20.2). */
public enum RelationshipSortField implements SortField {
    /** When the relationship was created. */
    CREATED("createDate"),

    /** What the user is to the organization. */
    LABEL("relationship");

    private final String text;

    RelationshipSortField(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
