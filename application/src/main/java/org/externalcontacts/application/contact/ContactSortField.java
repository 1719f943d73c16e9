package org.externalcontacts.application.contact;

import org.externalcontacts.application.page.SortField;

/** What contacts can be sorted by (BEHAVIOUR 20.2). */
public enum ContactSortField implements SortField {
    /** First name. */
    FIRST_NAME("firstName"),

    /** Last name. */
    LAST_NAME("lastName"),

    /** Middle name. */
    MIDDLE_NAME("middleName"),

    /** Job title. */
    TITLE("title");

    private final String text;

    ContactSortField(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
