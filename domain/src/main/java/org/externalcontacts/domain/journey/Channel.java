package org.externalcontacts.domain.journey;

import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.Text;

/**
 * One channel that a conversation used.
 *
 * @param messageType the service that carried the messages, when it was messages
 * @param platform the system behind the channel
 */
public record Channel(Option<ChannelType> type, Option<MessageType> messageType, Option<String> platform)
        implements PersonalData {

    public Channel {
        type = Present.only(type);
        messageType = Present.only(messageType);
        platform = Text.clean(platform);
    }

    /** A channel of this kind. */
    public static Channel of(ChannelType type) {
        return new Channel(Option.some(type), Option.none(), Option.none());
    }

    void check(String field, InputCheck check) {
        check.openValue(field + ".type", type)
                .openValue(field + ".messageType", messageType)
                .text(field + ".platform", platform, SessionLimits.LONGEST_TEXT);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
