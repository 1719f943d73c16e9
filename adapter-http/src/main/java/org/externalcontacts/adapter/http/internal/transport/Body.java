package org.externalcontacts.adapter.http.internal.transport;

import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Bytes of a request or an answer, not to be changed; those of an answer stay in the pieces that they came in. */
public final class Body {

    private static final Body EMPTY = new Body(List.of(), Option.none());

    private final List<ByteBuffer> pieces;
    private final Option<String> defect;

    private Body(List<ByteBuffer> pieces, Option<String> defect) {
        this.pieces = pieces;
        this.defect = defect;
    }

    /** No bytes at all. */
    public static Body empty() {
        return EMPTY;
    }

    /** These bytes, handed over, not copied. */
    public static Body of(byte[] bytes) {
        return new Body(List.of(ByteBuffer.wrap(bytes)), Option.none());
    }

    /** The bytes of these buffers one after the other, handed over, not copied. */
    static Body of(List<ByteBuffer> pieces) {
        return new Body(pieces, Option.none());
    }

    /**
     * A body that cannot be read: its status and headers still say what they say.
     *
     * @param defect what is wrong with it, as a clause such as {@code with a body that cannot be decompressed}, without anything received
     * @param beginning what can be read of it
     */
    static Body unreadable(String defect, byte[] beginning) {
        return new Body(List.of(ByteBuffer.wrap(beginning)), Option.some(defect));
    }

    /** Why it cannot be read; none if it can. */
    public Option<String> defect() {
        return defect;
    }

    /** The bytes from the beginning, as often as it is asked for; the stream need not be closed. */
    public InputStream stream() {
        return pieces.size() == 1 && pieces.get(0).hasArray() ? array(pieces.get(0)) : new Pieces(pieces);
    }

    /** The bytes in one piece; of an answer, a copy. */
    public byte[] bytes() {
        try {
            return stream().readAllBytes();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** The bytes as text, whatever they are. */
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** How many bytes there are. */
    public long size() {
        return pieces.stream().mapToLong(ByteBuffer::remaining).sum();
    }

    /** Whether there are any. */
    public boolean isEmpty() {
        return size() == 0;
    }

    /** Says how many they are, and not what. */
    @Override
    public String toString() {
        return size() + " bytes";
    }

    private static InputStream array(ByteBuffer piece) {
        return new ByteArrayInputStream(piece.array(), piece.arrayOffset() + piece.position(), piece.remaining());
    }
}
