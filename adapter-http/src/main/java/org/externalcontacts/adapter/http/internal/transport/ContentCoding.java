package org.externalcontacts.adapter.http.internal.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Undoes the compression of bodies, up to a size that no answer of the API comes near. */
final class ContentCoding {

    private static final int CHUNK = 8_192;

    private ContentCoding() {}

    /**
     * The body as it was before it was compressed; an unreadable one if it is larger than that, is not what its headers say, or in a coding that
     * nobody asked for. No body, as that of a 204, is none whatever the headers say.
     */
    static Body undone(HttpHeaders headers, Body body, int largest) {
        List<String> codings = headers.map().getOrDefault("content-encoding", List.of());
        String coding = String.join(",", codings).strip().toLowerCase(Locale.ROOT);
        if (body.isEmpty() || body.defect().isDefined() || coding.isEmpty() || coding.equals("identity")) {
            return body;
        } else if (coding.equals("gzip") || coding.equals("x-gzip")) {
            return inflated(body, largest);
        }
        return Body.unreadable("with a body in an unsupported content coding", beginning(body.bytes()));
    }

    private static Body inflated(Body body, int largest) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(CHUNK);
        try (InputStream unzipped = new GZIPInputStream(body.stream(), CHUNK)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = unzipped.read(chunk); read >= 0; read = unzipped.read(chunk)) {
                whole.write(chunk, 0, read);
                if (whole.size() > largest) {
                    return Body.unreadable(ArrivingBody.tooLarge(largest), beginning(whole.toByteArray()));
                }
            }
        } catch (IOException broken) {
            byte[] read = whole.size() > 0 ? whole.toByteArray() : body.bytes();
            return Body.unreadable("with a body that cannot be decompressed", beginning(read));
        }
        return Body.of(whole.toByteArray());
    }

    private static byte[] beginning(byte[] bytes) {
        return Arrays.copyOf(bytes, Math.min(bytes.length, CHUNK));
    }
}
