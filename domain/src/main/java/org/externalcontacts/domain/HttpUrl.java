package org.externalcontacts.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What browsers take for an http or https URL: more than {@link URI} takes, which follows RFC 2396 of 1998. */
final class HttpUrl {

    /** Scheme; user; host, in brackets or without; port. A backslash ends them as a slash does. */
    private static final Pattern SHAPE = Pattern.compile(
            "https?://(?:[^/\\\\?#]*@)?(\\[[^\\]/\\\\?#]*\\]|[^:/\\\\?#]*)(?::([0-9]{0,6}))?(?:[/\\\\?#].*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ENDS_AS_NUMBER = Pattern.compile("(?:.*\\.)?[0-9]+\\.?");
    private static final Pattern OCTETS =
            Pattern.compile("(?:(?:[0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])(?:\\.(?!$)|$)){4}");
    private static final String FORBIDDEN_IN_HOSTS = "%<>@[]^|";
    private static final int LAST_PORT = 65_535;

    private HttpUrl() {}

    static boolean isOne(String text) {
        Matcher url = SHAPE.matcher(text);
        return text.codePoints().noneMatch(HttpUrl::isUnseen)
                && url.matches()
                && isHost(url.group(1))
                && isPort(url.group(2));
    }

    /** Blanks, control characters and halves of characters: people do not see them, and no URL has them unescaped. */
    private static boolean isUnseen(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.SURROGATE;
    }

    private static boolean isHost(String host) {
        if (host.startsWith("[")) {
            return isAddress(host);
        }
        return host.codePoints().anyMatch(Character::isLetterOrDigit)
                && host.codePoints().noneMatch(c -> FORBIDDEN_IN_HOSTS.indexOf(c) >= 0)
                && (!ENDS_AS_NUMBER.matcher(host).matches()
                        || OCTETS.matcher(host).matches());
    }

    /** IPv6 addresses, brackets included, are left to {@link URI}. */
    private static boolean isAddress(String host) {
        try {
            return !host.contains("%") && new URI("http://" + host).getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static boolean isPort(@Nullable String port) {
        return port == null || port.isEmpty() || Integer.parseInt(port) <= LAST_PORT;
    }
}
