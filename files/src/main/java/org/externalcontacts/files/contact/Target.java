package org.externalcontacts.files.contact;

/**
 * What a value is to become.
 *
 * @param place which of several addresses a part of an address belongs to; {@link Place#GIVEN} for all else
 */
record Target(Field field, Place place) {

    static Target of(Field field) {
        return new Target(field, Place.GIVEN);
    }
}
