package org.externalcontacts.adapter.http.internal.transport;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;

/** The bytes of several buffers one after the other; the buffers stay as they are. Not thread-safe. */
final class Pieces extends InputStream {

    private final Iterator<ByteBuffer> pieces;
    private ByteBuffer current = ByteBuffer.allocate(0);

    Pieces(List<ByteBuffer> pieces) {
        this.pieces = pieces.iterator();
    }

    @Override
    public int read() {
        return hasMore() ? current.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        } else if (!hasMore()) {
            return -1;
        }
        int size = Math.min(length, current.remaining());
        current.get(target, offset, size);
        return size;
    }

    /** All that is left: who inflates asks, to know whether another part follows. */
    @Override
    public int available() {
        return hasMore() ? current.remaining() : 0;
    }

    private boolean hasMore() {
        while (!current.hasRemaining() && pieces.hasNext()) {
            current = pieces.next().duplicate();
        }
        return current.hasRemaining();
    }
}
