package org.externalcontacts.server.internal.http;

import io.vavr.control.Option;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the bodies of requests are written in, always as UTF-8 and never compressed. */
public enum BodyFormat {
    /** Of the API. */
    JSON("application/json"),
    /** Of the token endpoint. */
    FORM("application/x-www-form-urlencoded"),
    /** Of archives; the second is what clients call a file that they know nothing of. */
    LINES("application/x-ndjson", "application/octet-stream");

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([^\";\\s]*)");

    private final String mediaType;
    private final String otherType;

    BodyFormat(String mediaType) {
        this(mediaType, mediaType);
    }

    BodyFormat(String mediaType, String otherType) {
        this.mediaType = mediaType;
        this.otherType = otherType;
    }

    /** What it is called. */
    public String mediaType() {
        return mediaType;
    }

    /** The 415 for a request whose body says that it is something else; none for one that can be read. */
    public Option<Answer> refusal(ServerRequest request) {
        if (!request.header("Content-Encoding")
                .forAll(coding -> coding.isBlank() || coding.equalsIgnoreCase("identity"))) {
            return Option.some(Errors.compressed(request.correlation()));
        }
        String type = request.header("Content-Type").getOrElse("");
        return Option.when(!fits(type), () -> Errors.wrongMediaType(wanted(), request.correlation()));
    }

    private String wanted() {
        return otherType.equals(mediaType) ? mediaType : mediaType + " or " + otherType;
    }

    private boolean fits(String type) {
        int parameters = type.indexOf(';');
        String name = parameters < 0 ? type : type.substring(0, parameters);
        Matcher charset = CHARSET.matcher(type);
        String given = name.strip().toLowerCase(Locale.ROOT);
        return (given.equals(mediaType) || given.equals(otherType))
                && (!charset.find() || charset.group(1).equalsIgnoreCase("utf-8"));
    }
}
