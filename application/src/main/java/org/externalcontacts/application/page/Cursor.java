package org.externalcontacts.application.page;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.internal.Present;
import org.jspecify.annotations.Nullable;

/** The position at which a scan continues. Opaque: its text is meaningful only to the engine that returned it. */
public record Cursor(String text) {

    /** The cursor, if there is one: an empty one counts as absent (rule 6.4). Takes null too. */
    public static Option<Cursor> given(@Nullable Option<Cursor> cursor) {
        return Present.only(cursor).filter(given -> !given.text().isEmpty());
    }

    /**
     * Creates cursors that cannot be forged, and reads them again: forged, foreign and expired ones are refused
     * (rules 6.1, 6.4). Thread-safe.
     *
     * <p>A cursor is the time it was issued, what it is for, the position, and a keyed hash over all three.
     */
    public static final class Seal {

        /** How long a cursor is good for. */
        public static final Duration VALIDITY = Duration.ofHours(24);

        private static final String ALGORITHM = "HmacSHA256";
        private static final int SEAL_BYTES = 16;
        private static final int LONGEST_CURSOR = 512;

        private final SecretKeySpec key;

        /** A seal with this secret; engines that share cursors share it. */
        public Seal(byte[] secret) {
            this.key = new SecretKeySpec(secret, ALGORITHM);
        }

        /** A seal of this tenant alone: no cursor of it can be opened with that of another tenant, nor with this one, nor the other way round. */
        public Seal of(TenantId tenant) {
            return new Seal(hash(
                    "tenant",
                    tenant.text().getBytes(StandardCharsets.UTF_8),
                    tenant.text().length()));
        }

        /** A cursor for this position. {@code purpose} names the listing it belongs to. */
        public Cursor issue(String purpose, String position, Instant now) {
            byte[] content = position.getBytes(StandardCharsets.UTF_8);
            ByteBuffer cursor = ByteBuffer.allocate(Long.BYTES + content.length + SEAL_BYTES);
            cursor.putLong(now.toEpochMilli()).put(content);
            cursor.put(hash(purpose, cursor.array(), cursor.position()), 0, SEAL_BYTES);
            return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.array()));
        }

        /** The position of a cursor that was issued for this purpose; any other cursor violates {@code field}. */
        public Validation<Seq<Violation>, String> open(String field, String purpose, Cursor cursor, Instant now) {
            return decode(cursor.text())
                    .filter(bytes -> isGenuine(purpose, bytes))
                    .map(bytes -> position(field, cursor, bytes, now))
                    .getOrElse(() -> violation(field, cursor, "is not a cursor of this listing"));
        }

        private static Validation<Seq<Violation>, String> position(
                String field, Cursor cursor, byte[] bytes, Instant now) {
            Instant issued = Instant.ofEpochMilli(ByteBuffer.wrap(bytes).getLong());
            int length = bytes.length - Long.BYTES - SEAL_BYTES;
            return issued.plus(VALIDITY).isBefore(now)
                    ? violation(field, cursor, "has expired")
                    : Validation.valid(new String(bytes, Long.BYTES, length, StandardCharsets.UTF_8));
        }

        private boolean isGenuine(String purpose, byte[] bytes) {
            int sealed = bytes.length - SEAL_BYTES;
            byte[] expected = Arrays.copyOf(hash(purpose, bytes, sealed), SEAL_BYTES);
            return MessageDigest.isEqual(expected, Arrays.copyOfRange(bytes, sealed, bytes.length));
        }

        private byte[] hash(String purpose, byte[] content, int length) {
            try {
                Mac mac = Mac.getInstance(ALGORITHM);
                mac.init(key);
                mac.update(purpose.getBytes(StandardCharsets.UTF_8));
                mac.update((byte) 0);
                mac.update(content, 0, length);
                return mac.doFinal();
            } catch (GeneralSecurityException missing) {
                throw new IllegalStateException("the Java platform lacks " + ALGORITHM, missing);
            }
        }

        private static Option<byte[]> decode(String text) {
            if (text.length() > LONGEST_CURSOR) {
                return Option.none();
            }
            try {
                return Option.of(Base64.getUrlDecoder().decode(text))
                        .filter(bytes -> bytes.length >= Long.BYTES + SEAL_BYTES);
            } catch (IllegalArgumentException notBase64) {
                return Option.none();
            }
        }

        private static Validation<Seq<Violation>, String> violation(String field, Cursor cursor, String reason) {
            return Validation.invalid(List.of(Violation.of(field, cursor.text(), reason)));
        }
    }
}
