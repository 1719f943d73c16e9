package org.externalcontacts.domain.journey;

import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.Text;

/**
 * Where a visitor comes from, on earth and in the network.
 *
 * @param ipOrganization owner of the IP address
 */
public record VisitorPlace(Geolocation geolocation, Option<String> ipAddress, Option<String> ipOrganization)
        implements PersonalData {

    private static final VisitorPlace EMPTY = new VisitorPlace(Geolocation.empty(), Option.none(), Option.none());

    public VisitorPlace {
        geolocation = Present.or(geolocation, Geolocation.empty());
        ipAddress = Text.clean(ipAddress);
        ipOrganization = Text.clean(ipOrganization);
    }

    /** Nothing known. */
    public static VisitorPlace empty() {
        return EMPTY;
    }

    /** The same visitor at this place. */
    public VisitorPlace geolocation(Geolocation place) {
        return new VisitorPlace(place, ipAddress, ipOrganization);
    }

    /** The same visitor at this IP address. */
    public VisitorPlace ipAddress(String address) {
        return new VisitorPlace(geolocation, Text.of(address), ipOrganization);
    }

    /** The same visitor, the IP address being of this owner. */
    public VisitorPlace ipOrganization(String owner) {
        return new VisitorPlace(geolocation, ipAddress, Text.of(owner));
    }

    void check(InputCheck check) {
        geolocation.check("geolocation", check);
        check.text("ipAddress", ipAddress, SessionLimits.LONGEST_TEXT)
                .text("ipOrganization", ipOrganization, SessionLimits.LONGEST_TEXT);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
