package org.externalcontacts.domain.identity;

import io.vavr.collection.List;
import java.time.Instant;
import org.externalcontacts.domain.conversation.MediaType;

/**
 * Somebody got in touch (BEHAVIOUR 1.5, 20.7).
 *
 * @param identifiers what is known of them; may be empty
 * @param channel over which medium
 * @param at when
 */
public record Interaction(List<Identifier> identifiers, MediaType channel, Instant at) {

    /** An interaction of somebody known by these identifiers. */
    public static Interaction of(MediaType channel, Instant at, Identifier... identifiers) {
        return new Interaction(List.of(identifiers), channel, at);
    }
}
