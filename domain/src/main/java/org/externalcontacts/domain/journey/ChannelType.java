package org.externalcontacts.domain.journey;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import org.externalcontacts.domain.OpenValue;

/** The kind of a channel of a conversation; an open list. */
public record ChannelType(String text) implements OpenValue {

    public static final ChannelType CALL = new ChannelType("Call");
    public static final ChannelType CALLBACK = new ChannelType("Callback");
    public static final ChannelType CHAT = new ChannelType("Chat");
    public static final ChannelType COBROWSE = new ChannelType("Cobrowse");
    public static final ChannelType EMAIL = new ChannelType("Email");
    public static final ChannelType GENERIC_OBJECT = new ChannelType("GenericObject");
    public static final ChannelType MESSAGE = new ChannelType("Message");
    public static final ChannelType MESSAGING = new ChannelType("Messaging");
    public static final ChannelType SCREENSHARE = new ChannelType("Screenshare");
    public static final ChannelType SOCIAL = new ChannelType("Social");
    public static final ChannelType UNKNOWN = new ChannelType("Unknown");
    public static final ChannelType VIDEO = new ChannelType("Video");
    public static final ChannelType VOICE = new ChannelType("Voice");
    public static final ChannelType WEBCHAT = new ChannelType("Webchat");

    private static final Set<ChannelType> KNOWN = HashSet.of(
            CALL,
            CALLBACK,
            CHAT,
            COBROWSE,
            EMAIL,
            GENERIC_OBJECT,
            MESSAGE,
            MESSAGING,
            SCREENSHARE,
            SOCIAL,
            UNKNOWN,
            VIDEO,
            VOICE,
            WEBCHAT);

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
