package org.externalcontacts.wire.internal.endpoint;

/**
 * A query parameter.
 *
 * @param kind what its value is
 * @param required whether the operation is refused without it
 * @param refusedWith the status of an answer that refuses its value and nothing else
 */
public record QueryParameter(String name, Kind kind, boolean required, int refusedWith) {

    private static final int BAD_REQUEST = 400;
    private static final int UNPROCESSABLE = 422;

    /** What the value of a query parameter is. */
    public enum Kind {
        TEXT,
        WHOLE_NUMBER,
        FLAG,
        /** Repeated or separated by commas: official clients do either (rule 5.8). */
        LIST
    }

    public static final QueryParameter EXPAND = new QueryParameter("expand", Kind.LIST, false, BAD_REQUEST);
    public static final QueryParameter PAGE_SIZE =
            new QueryParameter("pageSize", Kind.WHOLE_NUMBER, false, BAD_REQUEST);
    public static final QueryParameter PAGE_NUMBER =
            new QueryParameter("pageNumber", Kind.WHOLE_NUMBER, false, BAD_REQUEST);
    public static final QueryParameter Q = new QueryParameter("q", Kind.TEXT, false, BAD_REQUEST);
    public static final QueryParameter SORT_ORDER = new QueryParameter("sortOrder", Kind.TEXT, false, BAD_REQUEST);
    public static final QueryParameter TRUSTOR_ID = new QueryParameter("trustorId", Kind.LIST, false, BAD_REQUEST);
    public static final QueryParameter INCLUDE_TRUSTORS =
            new QueryParameter("includeTrustors", Kind.FLAG, false, BAD_REQUEST);
    public static final QueryParameter LIMIT = new QueryParameter("limit", Kind.WHOLE_NUMBER, false, BAD_REQUEST);

    /** Of scans, the only reads of the seed that declare 422: that is for cursors which are forged, foreign or expired (rule 6.4). */
    public static final QueryParameter CURSOR = new QueryParameter("cursor", Kind.TEXT, false, UNPROCESSABLE);

    /** Of the sessions of a contact, which declare 400 and no 422. */
    public static final QueryParameter AFTER = new QueryParameter("after", Kind.TEXT, false, BAD_REQUEST);

    public static final QueryParameter INCLUDE_MERGED =
            new QueryParameter("includeMerged", Kind.FLAG, false, BAD_REQUEST);
    public static final QueryParameter LOOKUP_VALUE = new QueryParameter("lookupVal", Kind.TEXT, true, BAD_REQUEST);
}
