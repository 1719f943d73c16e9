package org.externalcontacts.server.access;

import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.server.internal.access.Secret;
import org.externalcontacts.server.internal.access.SecretHash;

/** A client that may ask for tokens. Its secret is held as a hash and shown by nothing. */
public final class OAuthClient {

    private final String id;
    private final SecretHash secretHash;
    private final Caller caller;
    private final Option<TenantId> tenant;

    private OAuthClient(String id, SecretHash secretHash, Caller caller, Option<TenantId> tenant) {
        this.id = id;
        this.secretHash = secretHash;
        this.caller = caller;
        this.tenant = tenant;
    }

    private static OAuthClient of(String id, String secret, Caller caller) {
        return new OAuthClient(id, SecretHash.of(secret), caller, Option.none());
    }

    /** A client that may do everything, also what only the embedding app may do. */
    public static OAuthClient trusted(String id, String secret) {
        return of(id, secret, Caller.trusted());
    }

    /** A client with these permissions and no others. */
    public static OAuthClient withPermissions(String id, String secret, Set<String> permissions) {
        return of(id, secret, Caller.withPermissions(permissions.toJavaArray(String[]::new)));
    }

    /**
     * Reads {@code id:secret[@tenant][:permission,permission…]}. The id ends at the first colon; the secret may hold more of them, and ends at
     * the last {@code @}, or where a list of permissions begins. It may also be {@code env:NAME} or {@code file:PATH}.
     *
     * @return what is wrong, without the secret, or the client
     */
    public static Either<String, OAuthClient> read(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || text.substring(0, colon).isBlank()) {
            return Either.left("a client has the form id:secret[@tenant][:permission,...]");
        }
        String id = text.substring(0, colon);
        String rest = text.substring(colon + 1);
        int end = Permissions.begin(rest);
        return TenantSuffix.read(rest.substring(0, end))
                .flatMap(given -> Secret.read(given.secret())
                        .flatMap(secret -> Permissions.caller(rest.substring(Math.min(end + 1, rest.length())))
                                .map(caller -> new OAuthClient(id, SecretHash.of(secret), caller, given.tenant()))));
    }

    /** The same client, which sees the contacts of this tenant. */
    public OAuthClient ofTenant(TenantId whose) {
        return new OAuthClient(id, secretHash, caller, Option.some(whose));
    }

    /** Whose contacts it sees; if it names nobody, those of {@link org.externalcontacts.server.ServerOptions#tenant}. */
    public Option<TenantId> tenant() {
        return tenant;
    }

    /** The id that it logs in with. */
    public String id() {
        return id;
    }

    /** Whom its calls are made for. */
    public Caller caller() {
        return caller;
    }

    /** Whether this is its secret. Takes equally long whatever is in the secret. */
    public boolean hasSecret(String secret) {
        return secretHash.isOf(secret);
    }

    @Override
    public String toString() {
        return "OAuthClient[" + id + "]";
    }
}
