package org.externalcontacts.server.internal.http;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Texts as URLs and forms carry them: bytes of UTF-8, some of them written as percent escapes. */
public final class PercentCoding {

    private PercentCoding() {}

    /** The text of a query or a form, in which a plus is a blank; none if an escape in it is not one, or its bytes are not UTF-8. */
    public static Option<String> decoded(String text) {
        return text.indexOf('%') < 0 ? Option.some(text.replace('+', ' ')) : decoded(text, (byte) ' ');
    }

    /**
     * A path with each of its segments decoded. A segment that cannot be decoded, or that holds a slash which separates nothing, stays
     * as it came: it is the name of nothing that there is.
     */
    public static String path(String path) {
        return path.indexOf('%') < 0
                ? path
                : List.of(path.split("/", -1))
                        .map(segment -> decoded(segment, (byte) '+')
                                .filter(text -> text.indexOf('/') < 0)
                                .getOrElse(segment))
                        .mkString("/");
    }

    private static Option<String> decoded(String text, byte plus) {
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(raw.length);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] != '%') {
                bytes.put(raw[i] == '+' ? plus : raw[i]);
            } else if (i + 2 < raw.length && HexFormat.isHexDigit(raw[i + 1]) && HexFormat.isHexDigit(raw[i + 2])) {
                bytes.put((byte) (HexFormat.fromHexDigit(raw[i + 1]) * 16 + HexFormat.fromHexDigit(raw[i + 2])));
                i += 2;
            } else {
                return Option.none();
            }
        }
        try {
            return Option.some(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException notUtf8) {
            return Option.none();
        }
    }
}
