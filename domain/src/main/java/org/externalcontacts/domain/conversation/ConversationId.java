package org.externalcontacts.domain.conversation;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.UUID;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Violation;
import org.jspecify.annotations.Nullable;

/** Names one conversation of the platform. */
public record ConversationId(UUID value) implements PlatformId {

    /** Reads an id that came as text. */
    public static Validation<Seq<Violation>, ConversationId> of(@Nullable String text) {
        return PlatformId.read("conversationId", text, ConversationId::new);
    }
}
