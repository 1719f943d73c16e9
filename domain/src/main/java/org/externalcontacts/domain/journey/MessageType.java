package org.externalcontacts.domain.journey;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import org.externalcontacts.domain.OpenValue;

/** The service that carried the messages of a channel; an open list. */
public record MessageType(String text) implements OpenValue {

    public static final MessageType FACEBOOK = new MessageType("Facebook");
    public static final MessageType INSTAGRAM = new MessageType("Instagram");
    public static final MessageType LINE = new MessageType("Line");
    public static final MessageType OPEN = new MessageType("Open");
    public static final MessageType SMS = new MessageType("Sms");
    public static final MessageType TWITTER = new MessageType("Twitter");
    public static final MessageType UNKNOWN = new MessageType("Unknown");
    public static final MessageType WEB_MESSAGING = new MessageType("WebMessaging");
    public static final MessageType WHATS_APP = new MessageType("WhatsApp");

    private static final Set<MessageType> KNOWN =
            HashSet.of(FACEBOOK, INSTAGRAM, LINE, OPEN, SMS, TWITTER, UNKNOWN, WEB_MESSAGING, WHATS_APP);

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
