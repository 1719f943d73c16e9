package org.externalcontacts.files.contact;

/**
 * A value of one person, on its way into a contact.
 *
 * @param from the column or property it was found in, for messages
 * @param value not blank, without blanks around it
 */
record Cell(Target target, String from, String value) {

    Field field() {
        return target.field();
    }
}
