package org.externalcontacts.spring.internal.engine;

import org.externalcontacts.application.directory.UserDirectory;
import org.externalcontacts.application.event.EventListener;
import org.externalcontacts.application.trustor.TrustorDirectory;
import org.springframework.beans.factory.ObjectProvider;

/** The app's beans that a local engine notifies or queries. */
record LocalParts(
        ObjectProvider<EventListener> listeners,
        ObjectProvider<UserDirectory> users,
        ObjectProvider<TrustorDirectory> trustors) {}
