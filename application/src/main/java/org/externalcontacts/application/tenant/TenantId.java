package org.externalcontacts.application.tenant;

import io.vavr.control.Either;
import java.util.regex.Pattern;

/**
 * Names an organization whose external contacts are kept apart from those of all others, such as by its id on the platform. Case matters.
 *
 * <p>The text may appear in command lines, logs and metrics, so it must not be personal data.
 *
 * @param text 1 to {@value #LONGEST} letters of ASCII, digits, dots, hyphens and underscores; a letter or a digit first
 */
public record TenantId(String text) {

    /** The length of the longest id. */
    public static final int LONGEST = 100;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0," + (LONGEST - 1) + "}");

    private static final String RULE =
            "a tenant's name has 1 to " + LONGEST + " letters, digits, dots, hyphens and underscores, no sign first";

    /** The tenant of engines for which none is named. */
    public static final TenantId DEFAULT = new TenantId("default");

    /**
     * This id.
     *
     * @throws IllegalArgumentException if the text cannot be one; the message does not repeat it
     */
    public TenantId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(RULE);
        }
    }

    /** Reads an id that came from outside, such as a command line; or says what one has to be, without repeating the text. */
    public static Either<String, TenantId> read(String text) {
        return FORM.matcher(text).matches() ? Either.right(new TenantId(text)) : Either.left(RULE);
    }

    /** The text alone. */
    @Override
    public String toString() {
        return text;
    }
}
