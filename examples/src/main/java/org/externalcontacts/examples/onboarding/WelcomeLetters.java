package org.externalcontacts.examples.onboarding;

import org.externalcontacts.domain.contact.Contact;

/** The app's own way out to its mail system. */
@FunctionalInterface
public interface WelcomeLetters {

    /** Sends a letter to a new customer. */
    void send(Contact customer);
}
