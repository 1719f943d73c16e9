package org.externalcontacts.server.access;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.externalcontacts.application.permission.Caller;

/** A client that may ask for tokens. Its secret is held as a hash and shown by nothing. */
public final class ApiClient {

    private final String id;
    private final byte[] secretHash;
    private final Caller caller;

    private ApiClient(String id, String secret, Caller caller) {
        this.id = id;
        this.secretHash = hash(secret);
        this.caller = caller;
    }

    /** A client that may do everything, also what only the embedding app may do. */
    public static ApiClient trusted(String id, String secret) {
        return new ApiClient(id, secret, Caller.trusted());
    }

    /** A client with these permissions and no others. */
    public static ApiClient withPermissions(String id, String secret, Set<String> permissions) {
        return new ApiClient(id, secret, Caller.withPermissions(permissions.toJavaArray(String[]::new)));
    }

    /**
     * Reads {@code id:secret[:permission,permission…]}; permissions hold colons themselves. None if it has no such form.
     */
    public static Option<ApiClient> read(String text) {
        String[] parts = text.split(":", 3);
        if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
            return Option.none();
        }
        return Option.some(
                parts.length == 2
                        ? trusted(parts[0], parts[1])
                        : withPermissions(parts[0], parts[1], HashSet.of(parts[2].split(",", -1))));
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
        return "ApiClient[" + id + "]";
    }

    static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
