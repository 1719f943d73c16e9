package org.externalcontacts.wire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.externalcontacts.wire.endpoint.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The strict codec guesses at nothing; the tolerant one passes over what it does not know. */
class CodecTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "{",
                "{\"firstName\":1}",
                "{\"firstName\":true}",
                "{\"firstName\":\"a\",\"firstName\":\"b\"}",
                "{\"surveyOptOut\":\"true\"}",
                "{\"surveyOptOut\":1}",
                "{\"workPhone\":{\"extension\":\"1\"}}",
                "{\"workPhone\":{\"extension\":1.5}}",
                "{\"workPhone\":{\"extension\":99999999999999999999}}",
                "{\"workPhone\":\"+12025550147\"}",
                "{\"mergeSet\":[null]}",
                "{\"customFields\":[1]}",
                "{\"customFields\":{\"a\":1,\"a\":2}}",
                "{} {}",
                "{\"firstName\":\"a\"}x"
            })
    void theStrictCodecRefuses(String body) {
        assertThatThrownBy(() -> Codec.strict().read(Models.CONTACT, bytes(body)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void theStrictCodecRefusesNestingWithoutEnd() {
        String deep = "{\"customFields\":" + "{\"a\":".repeat(10_000);
        assertThatThrownBy(() -> Codec.strict().read(Models.CONTACT, bytes(deep)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void theStrictCodecRefusesBytesThatAreNotUtf8() {
        byte[] body = bytes("{\"firstName\":\"aa\"}");
        body[15] = (byte) 0xFF;
        assertThatThrownBy(() -> Codec.strict().read(Models.CONTACT, body)).isInstanceOf(IOException.class);
    }

    @Test
    void bothPassOverFieldsThatNoModelKnows() throws IOException {
        byte[] body = bytes("{\"firstName\":\"Ada\",\"division\":{\"id\":\"x\"}}");
        assertThat(Codec.strict().read(Models.CONTACT, body).firstName()).isEqualTo("Ada");
        assertThat(Codec.tolerant().read(Models.CONTACT, body).firstName()).isEqualTo("Ada");
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
