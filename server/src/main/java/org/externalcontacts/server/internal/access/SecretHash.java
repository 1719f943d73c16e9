package org.externalcontacts.server.internal.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a secret: the secret itself is not kept. Immutable. */
public final class SecretHash {

    private final byte[] bytes;

    private SecretHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hash of this secret. */
    public static SecretHash of(String secret) {
        return new SecretHash(hash(secret));
    }

    /** Whether it is that of this secret. Takes equally long whatever is in the secret. */
    public boolean isOf(String secret) {
        return MessageDigest.isEqual(bytes, hash(secret));
    }

    /** The hash in hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("the Java platform lacks SHA-256", missing);
        }
    }
}
