package org.externalcontacts.domain.journey;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import org.externalcontacts.domain.OpenValue;

/** Where a session took place; an open list. */
public record SessionType(String text) implements OpenValue {

    public static final SessionType WEB = new SessionType("web");
    public static final SessionType APP = new SessionType("app");
    public static final SessionType CONVERSATION = new SessionType("conversation");

    private static final Set<SessionType> KNOWN = HashSet.of(WEB, APP, CONVERSATION);

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
