package org.externalcontacts.domain.address;

import io.vavr.control.Option;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.internal.Present;

/**
 * Reads phone numbers that people wrote. One for the whole engine: fields, identifiers, look-ups, the reverse white pages,
 * observed interactions and searches ask the same one, so that all of them agree on what a number is (rule 3.10).
 *
 * <p>An embedding app may bring its own. It must be thread-safe, take any text of any length, and never throw. A reading must be
 * readable itself: {@code read(e164)} and {@code read(international)} give the same number.
 */
@FunctionalInterface
public interface PhoneReader {

    /**
     * The number that was meant, or none when the text is not exactly one number: what is not read stays text and is nobody's
     * identifier (rule 2.4). Never throws.
     */
    Option<Reading> read(String written);

    /**
     * A number that was read.
     *
     * @param e164 plus sign, country code and number, 15 digits at most
     * @param namesCountry whether the text itself named the country, with + or with the prefix for calls abroad; else it was taken
     *     for a number of the engine's region (rule 2.3), which is too little for an identifier (rule 3.7)
     * @param international the number as it is shown, without extension
     * @param extension the extension that was written behind it
     * @param countryCode ISO country, when the number belongs to one
     */
    record Reading(
            String e164, boolean namesCountry, String international, Option<Long> extension, Option<String> countryCode)
            implements PersonalData {

        public Reading {
            extension = Present.only(extension);
            countryCode = Present.only(countryCode);
        }

        /** E.164 without plus: country code and number. */
        public String digits() {
            return e164.substring(1);
        }

        @Override
        public String toString() {
            return PersonalData.withoutPersonalData(this);
        }
    }
}
