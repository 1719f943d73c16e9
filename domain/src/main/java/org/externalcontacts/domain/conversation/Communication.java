package org.externalcontacts.domain.conversation;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Objects;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Violation;

/** One communication of a conversation, over one medium. */
public record Communication(ConversationId conversation, CommunicationId communication, MediaType mediaType) {

    public Communication {
        Objects.requireNonNull(conversation, "a communication without a conversation");
        Objects.requireNonNull(communication, "a communication without an id");
        Objects.requireNonNull(mediaType, "a communication without a media type");
    }

    /** The communication, or its violations: a media type has 1 to 255 characters. */
    public Validation<Seq<Violation>, Communication> validated() {
        return new InputCheck().openValue("mediaType", Option.some(mediaType)).orElse(() -> this);
    }
}
