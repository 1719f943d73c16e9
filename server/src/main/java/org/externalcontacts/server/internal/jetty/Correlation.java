package org.externalcontacts.server.internal.jetty;

import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.externalcontacts.wire.internal.endpoint.Headers;

/** What a request is called in logs and answers: as the client calls it, or by a new name. */
final class Correlation {

    /** Only names that are safe in a log. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private static final String GIVEN = Correlation.class.getName();

    private Correlation() {}

    /** The same at each call. */
    static String of(Request request) {
        if (request.getAttribute(GIVEN) instanceof String before) {
            return before;
        }
        String given = request.getHeaders().get(Headers.CORRELATION_ID);
        String name = given != null && NAME.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        request.setAttribute(GIVEN, name);
        return name;
    }
}
