package org.externalcontacts.server.internal.jetty;

import io.vavr.collection.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.CrossOriginHandler;
import org.externalcontacts.wire.internal.endpoint.Headers;

/** Lets scripts of some origins read the answers in a browser, which asks before it lets them. */
final class CrossOrigin {

    private static final String ANY = "*";

    private CrossOrigin() {}

    /** The same handler, also for these origins. */
    static Handler around(Handler handler, List<String> origins) {
        if (origins.isEmpty()) {
            return handler;
        }
        CrossOriginHandler crossOrigin = new CrossOriginHandler();
        crossOrigin.setAllowedOriginPatterns(origins.map(origin -> origin.equals(ANY) ? ANY : Pattern.quote(origin))
                .toJavaSet());
        crossOrigin.setAllowedMethods(Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        crossOrigin.setAllowedHeaders(Set.of(
                "Authorization",
                "Content-Type",
                "Accept",
                Headers.CORRELATION_ID,
                Headers.IDEMPOTENCY_KEY,
                Headers.IF_MATCH));
        crossOrigin.setExposedHeaders(Set.of(
                "Allow",
                "Retry-After",
                "WWW-Authenticate",
                Headers.ETAG,
                Headers.ACCEPTS,
                Headers.CORRELATION_ID,
                Headers.RATE_LIMIT_ALLOWED,
                Headers.RATE_LIMIT_COUNT,
                Headers.RATE_LIMIT_RESET));
        crossOrigin.setHandler(handler);
        return crossOrigin;
    }
}
