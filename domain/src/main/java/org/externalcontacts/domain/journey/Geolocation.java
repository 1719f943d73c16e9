package org.externalcontacts.domain.journey;

import io.vavr.collection.Map;

/** Where on earth a visitor seems to be. */
public final class Geolocation extends Details<Geolocation> {

    private static final Catalogue<Geolocation> ALL = new Catalogue<>(Geolocation::new);

    /** Code of the country. */
    public static final Detail<Geolocation, String> COUNTRY = ALL.text("country");

    public static final Detail<Geolocation, String> COUNTRY_NAME = ALL.text("countryName");
    /** Degrees, north positive. */
    public static final Detail<Geolocation, Double> LATITUDE = ALL.degrees("latitude", 90);
    /** Degrees, east positive. */
    public static final Detail<Geolocation, Double> LONGITUDE = ALL.degrees("longitude", 180);
    /** Town. */
    public static final Detail<Geolocation, String> LOCALITY = ALL.text("locality");

    public static final Detail<Geolocation, String> POSTAL_CODE = ALL.text("postalCode");
    /** Code of the state or province. */
    public static final Detail<Geolocation, String> REGION = ALL.text("region");
    /** Name of the state or province. */
    public static final Detail<Geolocation, String> REGION_NAME = ALL.text("regionName");
    /** Who located the visitor. */
    public static final Detail<Geolocation, String> SOURCE = ALL.text("source");
    /** Name of the time zone. */
    public static final Detail<Geolocation, String> TIMEZONE = ALL.text("timezone");

    private Geolocation(Map<Detail<Geolocation, ?>, Object> known) {
        super(ALL, known);
    }

    /** A place of which nothing is known. */
    public static Geolocation empty() {
        return ALL.empty();
    }
}
