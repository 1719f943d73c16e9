package org.externalcontacts.server.access;

import io.vavr.collection.Set;
import io.vavr.control.Either;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.server.internal.access.Secret;
import org.externalcontacts.server.internal.access.SecretHash;

/** A client that may ask for tokens. Its secret is held as a hash and shown by nothing. */
public final class OAuthClient {

    private final String id;
    private final SecretHash secretHash;
    private final Caller caller;

    private OAuthClient(String id, String secret, Caller caller) {
        this.id = id;
        this.secretHash = SecretHash.of(secret);
        this.caller = caller;
    }

    /** A client that may do everything, also what only the embedding app may do. */
    public static OAuthClient trusted(String id, String secret) {
        return new OAuthClient(id, secret, Caller.trusted());
    }

    /** A client with these permissions and no others. */
    public static OAuthClient withPermissions(String id, String secret, Set<String> permissions) {
        return new OAuthClient(id, secret, Caller.withPermissions(permissions.toJavaArray(String[]::new)));
    }

    /**
     * Reads {@code id:secret[:permission,permission…]}. The id ends at the first colon; the secret may hold more of them, and ends where a list
     * of permissions begins. It may also be {@code env:NAME} or {@code file:PATH}.
     *
     * @return what is wrong, without the secret, or the client
     */
    public static Either<String, OAuthClient> read(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || text.substring(0, colon).isBlank()) {
            return Either.left("a client has the form id:secret[:permission,...]");
        }
        String id = text.substring(0, colon);
        String rest = text.substring(colon + 1);
        int end = Permissions.begin(rest);
        return Secret.read(rest.substring(0, end))
                .flatMap(secret -> Permissions.caller(rest.substring(Math.min(end + 1, rest.length())))
                        .map(caller -> new OAuthClient(id, secret, caller)));
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
