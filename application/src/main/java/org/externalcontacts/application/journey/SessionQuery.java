package org.externalcontacts.application.journey;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Violation;

/**
 * Which sessions to list, and which page of them (rule 11).
 *
 * @param pageSize 1 to 200
 * @param after from the page before; none for the first page; an empty one counts as absent
 * @param includeMerged also those of the rest of the merge set
 */
public record SessionQuery(int pageSize, Option<Cursor> after, boolean includeMerged) {

    /** Maximum number of sessions per page (rule 11.1). */
    public static final int MOST = 200;

    private static final SessionQuery FIRST = new SessionQuery(25, Option.none(), false);

    public SessionQuery {
        after = Cursor.given(after);
    }

    /** The first 25 of exactly one contact. */
    public static SessionQuery first() {
        return FIRST;
    }

    /** The same query with this page size. */
    public SessionQuery pageSize(int size) {
        return new SessionQuery(size, after, includeMerged);
    }

    /** The same query, the page at this cursor. */
    public SessionQuery after(Cursor cursor) {
        return new SessionQuery(pageSize, Option.some(cursor), includeMerged);
    }

    /** The same query over the whole merge set. */
    public SessionQuery withMerged() {
        return new SessionQuery(pageSize, after, true);
    }

    /** The violations of this query; empty if it is valid. */
    public Seq<Violation> violations() {
        return new InputCheck()
                .that(
                        pageSize >= 1 && pageSize <= MOST,
                        "pageSize",
                        Option.some(String.valueOf(pageSize)),
                        "is not from 1 to " + MOST)
                .violations();
    }
}
