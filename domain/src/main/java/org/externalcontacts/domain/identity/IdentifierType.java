package org.externalcontacts.domain.identity;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import org.externalcontacts.domain.OpenValue;

/** The kind of an identifier (rule 3.2); an open list. */
public record IdentifierType(String text) implements OpenValue {

    public static final IdentifierType PHONE = new IdentifierType("Phone");
    public static final IdentifierType EMAIL = new IdentifierType("Email");
    public static final IdentifierType COOKIE = new IdentifierType("Cookie");
    public static final IdentifierType SOCIAL_TWITTER = new IdentifierType("SocialTwitter");
    public static final IdentifierType SOCIAL_LINE = new IdentifierType("SocialLine");
    public static final IdentifierType SOCIAL_FACEBOOK = new IdentifierType("SocialFacebook");
    public static final IdentifierType SOCIAL_WHATSAPP = new IdentifierType("SocialWhatsapp");

    private static final Set<IdentifierType> KNOWN =
            HashSet.of(PHONE, EMAIL, COOKIE, SOCIAL_TWITTER, SOCIAL_LINE, SOCIAL_FACEBOOK, SOCIAL_WHATSAPP);

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
