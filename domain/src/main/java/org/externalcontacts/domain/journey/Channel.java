package org.externalcontacts.domain.journey;

import io.vavr.collection.Map;
import org.externalcontacts.domain.journey.JourneyValue.ChannelType;
import org.externalcontacts.domain.journey.JourneyValue.MessageType;

/** A channel that a conversation used. */
public final class Channel extends Details<Channel> {

    private static final Catalogue<Channel> ALL = new Catalogue<>(Channel::new);

    public static final Detail<Channel, ChannelType> TYPE = ALL.openValue("type");
    /** The service that carried the messages, when it was messages. */
    public static final Detail<Channel, MessageType> MESSAGE_TYPE = ALL.openValue("messageType");
    /** The system behind the channel. */
    public static final Detail<Channel, String> PLATFORM = ALL.text("platform");

    private Channel(Map<Detail<Channel, ?>, Object> known) {
        super(ALL, known);
    }

    /** A channel of which nothing is known. */
    public static Channel empty() {
        return ALL.empty();
    }
}
