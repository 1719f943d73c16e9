package org.externalcontacts.server.internal.access;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The names that a server answers to. A web page can have its own name lead to this machine, and is then allowed by the browser to talk to
 * the server as if it were its own (DNS rebinding); but it cannot change the name that the browser sends. Immutable.
 */
public final class HostNames {

    private static final Pattern PORT = Pattern.compile(":[0-9]*$");
    private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.%]+]");

    /** As a Host header can have it: names of other scripts are in Punycode there. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*\\.?");

    private final Set<String> names;

    /** These names, in addition to those that cannot be resolved to this server from outside. */
    public HostNames(Seq<String> names) {
        this.names = HashSet.ofAll(names.map(HostNames::plain));
    }

    /**
     * Whether a {@code Host} header names this server: {@code localhost}, an address, a name without a dot, which no public DNS leads anywhere,
     * or one of the names that were given.
     */
    public boolean include(String header) {
        String host = plain(PORT.matcher(header.strip()).replaceFirst(""));
        return IPV6.matcher(host).matches()
                || IPV4.matcher(host).matches()
                || host.indexOf('.') < 0
                || host.endsWith(".localhost")
                || names.contains(host);
    }

    /** Whether a server can be called by this text. */
    public static boolean isOne(String text) {
        return NAME.matcher(text).matches();
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
