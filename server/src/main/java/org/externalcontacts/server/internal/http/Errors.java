package org.externalcontacts.server.internal.http;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.externalcontacts.wire.internal.error.ErrorCodec;

/** The answers to requests that do not get as far as a port (rules 14.2, 20.12). */
public final class Errors {

    private static final String REALM = "Bearer realm=\"external contacts\"";

    private Errors() {}

    /** 400: not even a request. */
    public static Answer badRequest(String correlation) {
        return error(
                400,
                "bad.request",
                "The request could not be understood by the server due to malformed syntax.",
                correlation);
    }

    /** 401: no bearer token. */
    public static Answer unauthenticated(String correlation) {
        return error(
                        401,
                        "authentication.required",
                        "No authentication bearer token specified in authorization header.",
                        correlation)
                .header("WWW-Authenticate", REALM);
    }

    /** 401: a token that is unknown or has expired. */
    public static Answer badToken(String correlation) {
        return error(401, "bad.credentials", "Invalid login credentials.", correlation)
                .header("WWW-Authenticate", REALM + ", error=\"invalid_token\"");
    }

    /** 404: no such path. */
    public static Answer noSuchPath(String correlation) {
        return error(404, "not.found", "The requested resource was not found.", correlation);
    }

    /** 405: a known path, another method (rule 20.12); OPTIONS lists the allowed ones. */
    public static Answer otherVerb(Seq<String> verbs, ServerRequest request) {
        String allowed = verbs.flatMap(verb -> verb.equals("GET") ? List.of(verb, "HEAD") : List.of(verb))
                .append("OPTIONS")
                .mkString(", ");
        Answer answer = request.method().equals("OPTIONS")
                ? Answer.empty(204)
                : error(405, "method.not.allowed", "Use " + allowed + " on this path.", request.correlation());
        return answer.header("Allow", allowed);
    }

    /** 408: the request came too slowly. */
    public static Answer tooSlow(String correlation) {
        return error(408, "request.timeout", "The request timed out.", correlation);
    }

    /** 413: the body is too large. */
    public static Answer tooLarge(long allowed, String correlation) {
        return error(
                413,
                "request.entity.too.large",
                "The request is over the size limit. Maximum bytes: " + allowed,
                correlation);
    }

    /** 413: the body has more values than the memory for bodies can hold. */
    public static Answer tooManyValues(String correlation) {
        return error(413, "request.entity.too.large", "The body has too many values.", correlation);
    }

    /** 414 and 431: the URL or the headers are too long. */
    public static Answer tooLong(int status, String correlation) {
        return error(status, "request.too.long", "The URL or the headers are too long.", correlation);
    }

    /** 415: the body does not say that it is of this media type, or one of these, in UTF-8. */
    public static Answer wrongMediaType(String wanted, String correlation) {
        return error(
                415, "unsupported.media.type", "The Content-Type of the body must be " + wanted + ".", correlation);
    }

    /** 415: the body is compressed. */
    public static Answer compressed(String correlation) {
        return error(
                        415,
                        "unsupported.media.type",
                        "The body must not be compressed: Content-Encoding is not supported.",
                        correlation)
                .header("Accept-Encoding", "identity");
    }

    /** 421: the {@code Host} header is not a name of this server. */
    public static Answer otherHost(String correlation) {
        return error(
                421,
                "misdirected.request",
                "The Host header names another server. If this server has that name, add it with --host-name.",
                correlation);
    }

    /** In the words that clients look for. */
    public static String rateLimitMessage(long seconds) {
        return "Rate limit exceeded the maximum. Retry the request in [" + seconds + "] seconds";
    }

    /** 429: too many calls with this token. */
    public static Answer tooMany(long seconds, String correlation) {
        return error(429, "too.many.requests.retry.after", rateLimitMessage(seconds), correlation)
                .header("Retry-After", String.valueOf(seconds));
    }

    /** 500: a fault here or in the engine behind. */
    public static Answer broken(String correlation) {
        return error(
                500,
                "internal.server.error",
                "The server encountered an unexpected condition which prevented it from fulfilling the request.",
                correlation);
    }

    /** 503: the engine behind is out of reach. */
    public static Answer unavailable(String correlation) {
        return error(
                503,
                "service.unavailable",
                "Service Unavailable - The server is currently unavailable (because it is overloaded or down for maintenance).",
                correlation);
    }

    /** Any other error. */
    public static Answer error(int status, String code, String message, String correlation) {
        return Answer.of(status, ErrorCodec.body(status, code, message, correlation));
    }
}
