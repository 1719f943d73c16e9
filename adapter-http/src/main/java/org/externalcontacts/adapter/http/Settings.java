package org.externalcontacts.adapter.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** What a client is built with, checked for what can be known to fail. What is wrong is said without repeating secrets. */
final class Settings {

    /** The longest duration allowed; longer ones could overflow the clock. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private static final int LAST_PORT = 65_535;

    private Settings() {}

    /** An address that can be called, with whatever path it begins with. */
    static URI address(String name, URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme();
        require(
                scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"),
                name,
                "does not begin with https://");
        require(!String.valueOf(uri.getRawAuthority()).contains("@"), name, "contains credentials");
        require(uri.getHost() != null, name, "has no valid host name; underscores are not allowed");
        require(uri.getPort() >= -1 && uri.getPort() != 0 && uri.getPort() <= LAST_PORT, name, "has no valid port");
        require(uri.getRawQuery() == null && uri.getRawFragment() == null, name, "has a query or a fragment");
        require(!String.valueOf(uri.getRawPath()).contains("/api/v2"), name, "contains /api/v2, which the client adds");
        return uri;
    }

    /** A time that passes. */
    static void time(String name, Duration time) {
        require(!time.isNegative() && !time.isZero(), name, "is not positive");
        require(time.compareTo(LONGEST) <= 0, name, "is longer than " + LONGEST.toDays() + " days");
    }

    /** A text that a header can carry. */
    static void header(String name, String text) {
        require(!text.isBlank() && text.chars().allMatch(c -> c >= ' ' && c < 0x7F), name, "is not printable ASCII");
    }

    /** The value of a header with these credentials (RFC 7617). */
    static String basic(String name, String user, String secret) {
        require(!user.isEmpty() && !secret.isEmpty(), name, "are empty");
        require(user.indexOf(':') < 0, name, "contain a colon in the first part, which would end it");
        String pair = user + ":" + secret;
        boolean isClean = pair.equals(pair.strip()) && user.equals(user.strip()) && secret.equals(secret.strip());
        require(
                isClean && pair.codePoints().noneMatch(Character::isISOControl),
                name,
                "contain a line break, a control character, or leading or trailing white space");
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static void require(boolean condition, String name, String problem) {
        if (!condition) {
            throw new IllegalArgumentException(name + " " + problem);
        }
    }
}
