package org.externalcontacts.files.contact;

/** Where an address is. A contact has one: of several it gets the one of the first place in this order. */
enum Place {
    /** An address of which the file does not tell. */
    GIVEN,
    WORK,
    HOME,
    OTHER
}
