package org.externalcontacts.domain.journey;

import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.Text;

/**
 * Where on earth a visitor seems to be.
 *
 * @param country code of the country
 * @param latitude degrees, north positive
 * @param longitude degrees, east positive
 * @param locality town
 * @param region code of the state or province
 * @param source who located the visitor
 * @param timezone name of the time zone
 */
public record Geolocation(
        Option<String> country,
        Option<String> countryName,
        Option<Double> latitude,
        Option<Double> longitude,
        Option<String> locality,
        Option<String> postalCode,
        Option<String> region,
        Option<String> regionName,
        Option<String> source,
        Option<String> timezone)
        implements PersonalData {

    private static final Geolocation EMPTY = new Geolocation(
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none());

    public Geolocation {
        country = Text.clean(country);
        countryName = Text.clean(countryName);
        latitude = Present.only(latitude);
        longitude = Present.only(longitude);
        locality = Text.clean(locality);
        postalCode = Text.clean(postalCode);
        region = Text.clean(region);
        regionName = Text.clean(regionName);
        source = Text.clean(source);
        timezone = Text.clean(timezone);
    }

    /** Nothing known. */
    public static Geolocation empty() {
        return EMPTY;
    }

    /** A town of a country. */
    public static Geolocation of(String country, String locality) {
        return new Geolocation(
                Text.of(country),
                Option.none(),
                Option.none(),
                Option.none(),
                Text.of(locality),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none());
    }

    /** Whether nothing is known at all. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    void check(String field, InputCheck check) {
        check.text(field + ".country", country, SessionLimits.LONGEST_TEXT)
                .text(field + ".countryName", countryName, SessionLimits.LONGEST_TEXT);
        SessionLimits.degrees(field + ".latitude", latitude, 90, check);
        SessionLimits.degrees(field + ".longitude", longitude, 180, check);
        check.text(field + ".locality", locality, SessionLimits.LONGEST_TEXT)
                .text(field + ".postalCode", postalCode, SessionLimits.LONGEST_TEXT)
                .text(field + ".region", region, SessionLimits.LONGEST_TEXT)
                .text(field + ".regionName", regionName, SessionLimits.LONGEST_TEXT)
                .text(field + ".source", source, SessionLimits.LONGEST_TEXT)
                .text(field + ".timezone", timezone, SessionLimits.LONGEST_TEXT);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
