package org.externalcontacts.adapter.http.internal.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Undoes the compression of bodies, up to a size that no answer of the API comes near. */
final class ContentCoding {

    private static final int CHUNK = 8_192;

    private ContentCoding() {}

    /**
     * The body as it was before it was compressed. No body, as that of a 204, is none whatever the headers say.
     *
     * @throws UnreadableBodyException if it is larger than that, is not what its headers say, or in a coding that nobody asked for
     */
    static Body undone(int status, HttpHeaders headers, Body body, int largest) throws UnreadableBodyException {
        List<String> codings = headers.map().getOrDefault("content-encoding", List.of());
        String coding = String.join(",", codings).strip().toLowerCase(Locale.ROOT);
        if (body.isEmpty() || coding.isEmpty() || coding.equals("identity")) {
            return body;
        } else if (coding.equals("gzip") || coding.equals("x-gzip")) {
            return inflated(status, body, largest);
        }
        throw new UnreadableBodyException(
                status, "with a body in a compression that was not asked for", text(body.bytes()));
    }

    private static Body inflated(int status, Body body, int largest) throws UnreadableBodyException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(CHUNK);
        try (InputStream unzipped = new GZIPInputStream(body.stream(), CHUNK)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = unzipped.read(chunk); read >= 0; read = unzipped.read(chunk)) {
                whole.write(chunk, 0, read);
                if (whole.size() > largest) {
                    throw new UnreadableBodyException(
                            status, UnreadableBodyException.tooLarge(largest), text(whole.toByteArray()));
                }
            }
        } catch (UnreadableBodyException tooLarge) {
            throw tooLarge;
        } catch (IOException broken) {
            String read = whole.size() > 0 ? text(whole.toByteArray()) : text(body.bytes());
            throw new UnreadableBodyException(status, "with a body that cannot be uncompressed", read);
        }
        return Body.of(whole.toByteArray());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, CHUNK), StandardCharsets.UTF_8);
    }
}
