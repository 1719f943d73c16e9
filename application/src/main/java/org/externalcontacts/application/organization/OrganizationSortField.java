package org.externalcontacts.application.organization;

import org.externalcontacts.application.page.SortField;

/** What organizations can be sorted by (BEHAVIOUR 20.2). */
public enum OrganizationSortField implements SortField {
    /** Kind of company. */
    COMPANY_TYPE("companyType"),

    /** Branch of business. */
    INDUSTRY("industry"),

    /** Name. */
    NAME("name");

    private final String text;

    OrganizationSortField(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
