package org.externalcontacts.domain.conversation;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import org.externalcontacts.domain.OpenValue;

/** The medium of a communication; an open list. */
public record MediaType(String text) implements OpenValue {

    public static final MediaType CALL = new MediaType("CALL");
    public static final MediaType CALLBACK = new MediaType("CALLBACK");
    public static final MediaType CHAT = new MediaType("CHAT");
    public static final MediaType COBROWSE = new MediaType("COBROWSE");
    public static final MediaType EMAIL = new MediaType("EMAIL");
    public static final MediaType MESSAGE = new MediaType("MESSAGE");
    public static final MediaType SOCIAL_EXPRESSION = new MediaType("SOCIAL_EXPRESSION");
    public static final MediaType VIDEO = new MediaType("VIDEO");
    public static final MediaType SCREENSHARE = new MediaType("SCREENSHARE");

    private static final Set<MediaType> KNOWN =
            HashSet.of(CALL, CALLBACK, CHAT, COBROWSE, EMAIL, MESSAGE, SOCIAL_EXPRESSION, VIDEO, SCREENSHARE);

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
