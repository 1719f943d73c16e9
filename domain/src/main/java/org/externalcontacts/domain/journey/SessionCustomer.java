package org.externalcontacts.domain.journey;

import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.Text;

/**
 * Who a session belongs to in the system that recorded it.
 *
 * @param id main id of the customer
 * @param authenticated whether the visitor was signed in
 */
public record SessionCustomer(Option<String> id, Option<CustomerIdType> idType, Option<Boolean> authenticated)
        implements PersonalData {

    private static final SessionCustomer EMPTY = new SessionCustomer(Option.none(), Option.none(), Option.none());

    public SessionCustomer {
        id = Text.clean(id);
        idType = Present.only(idType);
        authenticated = Present.only(authenticated);
    }

    /** Nothing known. */
    public static SessionCustomer empty() {
        return EMPTY;
    }

    /** A customer known by an id of this kind. */
    public static SessionCustomer of(String id, CustomerIdType idType) {
        return new SessionCustomer(Text.of(id), Option.some(idType), Option.none());
    }

    /** The same customer, signed in or not. */
    public SessionCustomer authenticated(boolean signedIn) {
        return new SessionCustomer(id, idType, Option.some(signedIn));
    }

    void check(InputCheck check) {
        check.text("customerId", id, SessionLimits.LONGEST_TEXT).openValue("customerIdType", idType);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
