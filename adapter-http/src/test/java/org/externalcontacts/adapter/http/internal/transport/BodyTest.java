package org.externalcontacts.adapter.http.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pieces that an answer came in read as one, as often as they are asked for. */
class BodyTest {

    private final Body body = Body.of(List.of(piece("xAda", 1), piece("", 0), piece(" Love", 0), piece("lace", 0)));

    @Test
    void piecesAreReadOneAfterTheOther() {
        assertThat(body.text()).isEqualTo("Ada Lovelace");
        assertThat(body.stream()).hasBinaryContent(bytes("Ada Lovelace"));
        assertThat(body.bytes()).isEqualTo(bytes("Ada Lovelace"));
    }

    @Test
    void piecesAreReadByteByByte() throws IOException {
        var stream = body.stream();
        for (byte expected : bytes("Ada Lovelace")) {
            assertThat(stream.read()).isEqualTo(expected);
        }
        assertThat(stream.read()).isEqualTo(-1);
    }

    @Test
    void aBodyTellsItsSizeAndNotItsContent() {
        assertThat(body.size()).isEqualTo(12);
        assertThat(body).hasToString("12 bytes");
        assertThat(body.isEmpty()).isFalse();
        assertThat(Body.empty().isEmpty()).isTrue();
        assertThat(Body.empty().stream()).isEmpty();
    }

    private static ByteBuffer piece(String text, int from) {
        return ByteBuffer.wrap(bytes(text)).position(from).slice().asReadOnlyBuffer();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
