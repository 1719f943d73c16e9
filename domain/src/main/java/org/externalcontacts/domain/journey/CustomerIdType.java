package org.externalcontacts.domain.journey;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import org.externalcontacts.domain.OpenValue;

/** What the id of a session's customer is; an open list. */
public record CustomerIdType(String text) implements OpenValue {

    public static final CustomerIdType COOKIE = new CustomerIdType("cookie");
    public static final CustomerIdType EMAIL = new CustomerIdType("email");
    public static final CustomerIdType PHONE = new CustomerIdType("phone");

    private static final Set<CustomerIdType> KNOWN = HashSet.of(COOKIE, EMAIL, PHONE);

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
