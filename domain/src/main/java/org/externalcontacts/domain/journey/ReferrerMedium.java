package org.externalcontacts.domain.journey;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import org.externalcontacts.domain.OpenValue;

/** By what kind of link a visitor came; an open list. */
public record ReferrerMedium(String text) implements OpenValue {

    public static final ReferrerMedium INTERNAL = new ReferrerMedium("internal");
    public static final ReferrerMedium SEARCH = new ReferrerMedium("search");
    public static final ReferrerMedium SOCIAL = new ReferrerMedium("social");
    public static final ReferrerMedium EMAIL = new ReferrerMedium("email");
    public static final ReferrerMedium PAID = new ReferrerMedium("paid");
    public static final ReferrerMedium UNKNOWN = new ReferrerMedium("unknown");

    private static final Set<ReferrerMedium> KNOWN = HashSet.of(INTERNAL, SEARCH, SOCIAL, EMAIL, PAID, UNKNOWN);

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
