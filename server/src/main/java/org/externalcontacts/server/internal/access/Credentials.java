package org.externalcontacts.server.internal.access;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What a client says to be known by. */
record Credentials(String id, String secret) {

    /** Those of an {@code Authorization} header; none if they are not Basic, or malformed. */
    static Option<Credentials> basic(String header) {
        if (!header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Option.none();
        }
        try {
            String pair =
                    new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return Option.when(colon > 0, () -> new Credentials(pair.substring(0, colon), pair.substring(colon + 1)));
        } catch (IllegalArgumentException notBase64) {
            return Option.none();
        }
    }

    /**
     * What they may mean: themselves, and what they are when they were encoded as a form first (RFC 6749, section 2.3.1), which some clients
     * do and most do not.
     */
    List<Credentials> readings() {
        try {
            Credentials decoded = new Credentials(
                    URLDecoder.decode(id, StandardCharsets.UTF_8), URLDecoder.decode(secret, StandardCharsets.UTF_8));
            return List.of(this, decoded).distinct();
        } catch (IllegalArgumentException notEncoded) {
            return List.of(this);
        }
    }

    @Override
    public String toString() {
        return "Credentials[" + id + "]";
    }
}
