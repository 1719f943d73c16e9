package org.externalcontacts.wire.internal.endpoint;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;

/** The statuses of errors that the API documents (rule 14.3). */
public final class Statuses {

    private static final Set<Integer> DECLARED =
            HashSet.of(400, 401, 403, 404, 408, 409, 412, 413, 415, 422, 429, 500, 503, 504);

    private Statuses() {}

    /** Whether the API documents errors with this status. */
    public static boolean isDeclared(int status) {
        return DECLARED.contains(status);
    }
}
