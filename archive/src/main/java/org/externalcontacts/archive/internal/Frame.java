package org.externalcontacts.archive.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.JsonObject;

/** The first line of an archive, and the last. */
final class Frame {

    /** The version of the form. New kinds of records raise it; new members do not. */
    static final int VERSION = 1;

    private static final String FORM = "external-contacts-archive";
    private static final String END = "end";
    private static final byte[] LAST = ("{\"" + END + "\":").getBytes(StandardCharsets.US_ASCII);
    private static final Codec CODEC = Codec.tolerant();

    private Frame() {}

    /** The first line. */
    static byte[] first() {
        return CODEC.write(new JsonObject().put("form", FORM).put("version", VERSION));
    }

    /**
     * Reads the first line.
     *
     * @throws IOException if it is none, or of a later version
     */
    static void requireFirst(byte[] line) throws IOException {
        JsonObject json = object(line);
        if (!json.text("form").contains(FORM)) {
            throw new IOException("not an archive of external contacts");
        }
        String version = json.text("version").getOrElse("");
        if (!version.equals(Integer.toString(VERSION))) {
            throw new IOException("an archive of version " + version + "; this program reads version " + VERSION);
        }
    }

    /** The last line: how many records there are, and the checksum of all lines before. */
    static byte[] last(long records, MessageDigest before) {
        return CODEC.write(
                new JsonObject().put(END, records).put("sha256", HexFormat.of().formatHex(before.digest())));
    }

    /** Whether this is a last line. Records begin with their kind. */
    static boolean isLast(byte[] line) {
        return line.length > LAST.length && Arrays.equals(line, 0, LAST.length, LAST, 0, LAST.length);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }

    private static JsonObject object(byte[] line) throws IOException {
        try {
            return CODEC.object(new ByteArrayInputStream(line));
        } catch (IOException malformed) {
            throw new IOException("not an archive of external contacts", malformed);
        }
    }
}
