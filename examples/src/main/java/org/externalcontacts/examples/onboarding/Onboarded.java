package org.externalcontacts.examples.onboarding;

import org.externalcontacts.domain.contact.Contact;

/** What became of an application. */
public sealed interface Onboarded {

    /** Nobody knew this person: a contact was made. */
    record Welcomed(Contact customer) implements Onboarded {}

    /** The person was known: the contact now contains the additional data of the application. */
    record Recognised(Contact customer) implements Onboarded {}

    /** The e-mail address and the phone number led to two contacts, which are one now. */
    record Merged(Contact customer) implements Onboarded {}

    /** They led to two contacts that must not be merged without somebody looking at them. */
    record Undecided(Contact byEmail, Contact byPhone) implements Onboarded {}
}
