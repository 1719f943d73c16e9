package org.externalcontacts.server.access;

import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.externalcontacts.application.permission.Caller;

/** A client that may ask for tokens. Its secret is held as a hash and shown by nothing. */
public final class OAuthClient {

    private final String id;
    private final byte[] secretHash;
    private final Caller caller;

    private OAuthClient(String id, String secret, Caller caller) {
        this.id = id;
        this.secretHash = hash(secret);
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
            return Either.left("a client is id:secret[:permission,...]");
        }
        String id = text.substring(0, colon);
        String rest = text.substring(colon + 1);
        int end = Permissions.begin(rest);
        return Secret.read(rest.substring(0, end))
                .flatMap(secret -> Permissions.caller(rest.substring(Math.min(end + 1, rest.length())))
                        .map(caller -> new OAuthClient(id, secret, caller)));
    }

    String id() {
        return id;
    }

    Caller caller() {
        return caller;
    }

    /** Takes equally long whatever is in the secret. */
    boolean hasSecret(String secret) {
        return MessageDigest.isEqual(secretHash, hash(secret));
    }

    @Override
    public String toString() {
        return "OAuthClient[" + id + "]";
    }

    static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
