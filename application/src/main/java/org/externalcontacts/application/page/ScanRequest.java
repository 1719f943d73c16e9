package org.externalcontacts.application.page;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Violation;

/**
 * Which page of a scan (rule 6.1).
 *
 * @param limit entities a page, 10 to 200
 * @param cursor from the page before, valid for 24 hours; none for the first page; an empty one counts as absent, since the usual
 *     loop begins with it (rule 6.4)
 */
public record ScanRequest(int limit, Option<Cursor> cursor) {

    /** Fewest entities a page (rule 6.1). */
    public static final int LEAST = 10;

    /** Most entities a page (rule 6.1). */
    public static final int MOST = 200;

    private static final ScanRequest START = new ScanRequest(100, Option.none());

    public ScanRequest {
        cursor = Cursor.given(cursor);
    }

    /** The first page of 100. */
    public static ScanRequest start() {
        return START;
    }

    /** The first page, of this size. */
    public static ScanRequest startOf(int limit) {
        return new ScanRequest(limit, Option.none());
    }

    /** The page at this cursor, of the same size. */
    public ScanRequest at(Cursor next) {
        return new ScanRequest(limit, Option.some(next));
    }

    /** The violations of this query; empty if it is valid. */
    public Seq<Violation> violations() {
        return new InputCheck()
                .that(
                        limit >= LEAST && limit <= MOST,
                        "limit",
                        Option.some(String.valueOf(limit)),
                        "is not from " + LEAST + " to " + MOST)
                .violations();
    }
}
