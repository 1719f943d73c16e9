package org.externalcontacts.domain.conversation;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.UUID;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Violation;
import org.jspecify.annotations.Nullable;

/** Names one communication inside a conversation. */
public record CommunicationId(UUID value) implements PlatformId {

    /** Reads an id that came as text. */
    public static Validation<Seq<Violation>, CommunicationId> of(@Nullable String text) {
        return PlatformId.read("communicationId", text, CommunicationId::new);
    }
}
