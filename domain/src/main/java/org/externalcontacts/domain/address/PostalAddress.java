package org.externalcontacts.domain.address;

import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Text;

/** Where mail goes. Every part may be absent. */
public record PostalAddress(
        Option<String> address1,
        Option<String> address2,
        Option<String> city,
        Option<String> state,
        Option<String> postalCode,
        Option<String> countryCode)
        implements PersonalData {

    private static final PostalAddress EMPTY =
            new PostalAddress(Option.none(), Option.none(), Option.none(), Option.none(), Option.none(), Option.none());

    public PostalAddress {
        address1 = Text.clean(address1);
        address2 = Text.clean(address2);
        city = Text.clean(city);
        state = Text.clean(state);
        postalCode = Text.clean(postalCode);
        countryCode = Text.clean(countryCode);
    }

    /** An address with nothing in it. */
    public static PostalAddress empty() {
        return EMPTY;
    }

    /** The same address with this first line. */
    public PostalAddress address1(String line) {
        return new PostalAddress(Text.of(line), address2, city, state, postalCode, countryCode);
    }

    /** The same address with this second line. */
    public PostalAddress address2(String line) {
        return new PostalAddress(address1, Text.of(line), city, state, postalCode, countryCode);
    }

    /** The same address in this town. */
    public PostalAddress city(String town) {
        return new PostalAddress(address1, address2, Text.of(town), state, postalCode, countryCode);
    }

    /** The same address in this state or province. */
    public PostalAddress state(String stateOrProvince) {
        return new PostalAddress(address1, address2, city, Text.of(stateOrProvince), postalCode, countryCode);
    }

    /** The same address with this post code. */
    public PostalAddress postalCode(String code) {
        return new PostalAddress(address1, address2, city, state, Text.of(code), countryCode);
    }

    /** The same address in this country. */
    public PostalAddress countryCode(String country) {
        return new PostalAddress(address1, address2, city, state, postalCode, Text.of(country));
    }

    /** Whether there is nothing in it at all. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** What is wrong with it (lengths: BEHAVIOUR 2.1). */
    public void check(String field, InputCheck check) {
        check.text(field + ".address1", address1, 200)
                .text(field + ".address2", address2, 200)
                .text(field + ".city", city, 100)
                .text(field + ".state", state, 50)
                .text(field + ".postalCode", postalCode, 25)
                .text(field + ".countryCode", countryCode, 25);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
