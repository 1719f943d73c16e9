package org.externalcontacts.domain.address;

import io.vavr.control.Option;
import org.externalcontacts.domain.Present;

/** Reads phone numbers that people wrote. One for the whole engine, so that all parts agree on what a number is. */
@FunctionalInterface
public interface PhoneReader {

    /** The number that was meant, or none when the text cannot be read as one. Never throws. */
    Option<Reading> read(String written);

    /**
     * A number that was read.
     *
     * @param e164 plus sign, country code and number, digits only
     * @param international the number as it is shown
     * @param national the digits without country code, as dialled inside the country without prefix
     * @param countryCode ISO country, when the number belongs to one
     */
    record Reading(String e164, String international, String national, Option<String> countryCode) {
        public Reading {
            countryCode = Present.only(countryCode);
        }
    }
}
