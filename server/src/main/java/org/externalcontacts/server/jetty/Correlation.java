package org.externalcontacts.server.jetty;

import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.externalcontacts.wire.endpoint.Headers;

/** What a request is called in logs and answers: as the client calls it, or by a new name. */
final class Correlation {

    /** Only names that are safe in a log. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private Correlation() {}

    static String of(Request request) {
        String given = request.getHeaders().get(Headers.CORRELATION_ID);
        return given != null && NAME.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }
}
