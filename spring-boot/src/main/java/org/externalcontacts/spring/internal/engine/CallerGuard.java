package org.externalcontacts.spring.internal.engine;

import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.spring.internal.failure.MisconfiguredException;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** An app that wants the permissions of whoever is logged in does not start where calls would be made with its own. */
record CallerGuard(ExternalContacts engine) implements SmartInitializingSingleton {

    @Override
    public void afterSingletonsInstantiated() {
        if (!(engine instanceof CurrentCaller)) {
            throw new MisconfiguredException(
                    "external-contacts.caller-from-security is set, and calls are not made with the permissions of whoever is logged in:"
                            + " Spring Security is not there, or the app has an ExternalContacts bean of its own.",
                    "Add Spring Security, or remove the bean, or remove external-contacts.caller-from-security.");
        }
    }
}
