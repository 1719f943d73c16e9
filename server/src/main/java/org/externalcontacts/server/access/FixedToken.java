package org.externalcontacts.server.access;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.regex.Pattern;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.server.internal.access.Secret;
import org.externalcontacts.server.internal.access.SecretHash;

/**
 * A token that is known beforehand and does not expire, for callers that cannot log in here. It is held as a hash and shown by nothing.
 */
public final class FixedToken {

    /** What can be sent as a bearer token (RFC 6750, section 2.1). */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]+=*");

    private final String hash;
    private final Caller caller;
    private final Option<TenantId> tenant;

    private FixedToken(String hash, Caller caller, Option<TenantId> tenant) {
        this.hash = hash;
        this.caller = caller;
        this.tenant = tenant;
    }

    /**
     * A token of this caller.
     *
     * @throws IllegalArgumentException if it has characters that cannot be sent in an {@code Authorization} header
     */
    public static FixedToken of(String text, Caller caller) {
        return made(text, caller, Option.none()).getOrElseThrow(wrong -> new IllegalArgumentException(wrong));
    }

    /**
     * Reads {@code TEXT[@tenant][:permission,permission…]}, where the text may also be {@code env:NAME} or {@code file:PATH}. Without permissions it
     * may do everything.
     *
     * @return what is wrong, without the token, or the token
     */
    public static Either<String, FixedToken> read(String text) {
        int end = Permissions.begin(text);
        String permissions = text.substring(Math.min(end + 1, text.length()));
        return TenantSuffix.read(text.substring(0, end))
                .flatMap(given -> Secret.read(given.secret())
                        .flatMap(token -> Permissions.caller(permissions)
                                .flatMap(caller -> made(token, caller, given.tenant()))));
    }

    /** The same token, which shows the contacts of this tenant. */
    public FixedToken ofTenant(TenantId whose) {
        return new FixedToken(hash, caller, Option.some(whose));
    }

    /** Whose contacts it shows; if it names nobody, those of {@link org.externalcontacts.server.ServerOptions#tenant}. */
    public Option<TenantId> tenant() {
        return tenant;
    }

    private static Either<String, FixedToken> made(String text, Caller caller, Option<TenantId> tenant) {
        return TOKEN.matcher(text).matches()
                ? Either.right(new FixedToken(SecretHash.of(text).hex(), caller, tenant))
                : Either.left("a token consists of letters, digits and -._~+/, and may end in =");
    }

    /** The SHA-256 of the token, in hexadecimal digits. */
    public String hash() {
        return hash;
    }

    /** Whom its calls are made for. */
    public Caller caller() {
        return caller;
    }

    @Override
    public String toString() {
        return "FixedToken[]";
    }
}
