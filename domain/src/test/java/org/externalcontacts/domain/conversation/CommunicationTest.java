package org.externalcontacts.domain.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Validation;
import java.util.UUID;
import org.externalcontacts.domain.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A communication of a conversation")
class CommunicationTest {

    @Test
    void takesAMediaTypeOf255CharactersAndNoMore() {
        Communication longest = over("m".repeat(255));

        assertThat(longest.validated()).isEqualTo(Validation.valid(longest));
        assertThat(over("m".repeat(256)).validated().getError())
                .containsExactly(
                        Violation.of("mediaType", "m".repeat(256), "has 256 characters, at most 255 are allowed"));
        assertThat(over("").validated().getError()).containsExactly(Violation.missing("mediaType"));
    }

    private static Communication over(String mediaType) {
        return new Communication(
                new ConversationId(new UUID(1, 1)), new CommunicationId(new UUID(2, 2)), new MediaType(mediaType));
    }
}
