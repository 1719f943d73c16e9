package org.externalcontacts.spring.internal.engine;

import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.spring.internal.failure.MisconfiguredException;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Stops the start of an app that asks for the logged-in user's permissions where calls would be made with its own. */
record CallerGuard(ExternalContacts engine) implements SmartInitializingSingleton {

    @Override
    public void afterSingletonsInstantiated() {
        if (!(engine instanceof CurrentCaller)) {
            throw new MisconfiguredException(
                    "external-contacts.caller-from-security is true, but calls would be made with the app's own permissions:"
                            + " Spring Security is not on the class path, or the app declares its own ExternalContacts bean.",
                    "Add Spring Security, remove that bean, or remove external-contacts.caller-from-security.");
        }
    }
}
