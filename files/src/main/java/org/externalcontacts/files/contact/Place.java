package org.externalcontacts.files.contact;

/** Where an address is. A contact has one: of several it gets the one of the first place in this order. */
enum Place {
    /** An address whose kind the file does not specify. */
    GIVEN,
    WORK,
    HOME,
    OTHER
}
