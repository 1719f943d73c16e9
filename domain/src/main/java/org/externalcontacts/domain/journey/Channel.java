package org.externalcontacts.domain.journey;

import io.vavr.control.Option;
import org.externalcontacts.domain.Text;

/**
 * One channel that a conversation used.
 *
 * @param messageType the service that carried the messages, when it was messages
 * @param platform the system behind the channel
 */
public record Channel(Option<ChannelType> type, Option<MessageType> messageType, Option<String> platform) {

    public Channel {
        platform = Text.clean(platform);
    }

    /** A channel of this kind. */
    public static Channel of(ChannelType type) {
        return new Channel(Option.some(type), Option.none(), Option.none());
    }
}
