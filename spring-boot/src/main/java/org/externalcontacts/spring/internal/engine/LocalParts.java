package org.externalcontacts.spring.internal.engine;

import org.externalcontacts.application.directory.UserDirectory;
import org.externalcontacts.application.event.EventListener;
import org.externalcontacts.application.trustor.TrustorDirectory;
import org.springframework.beans.factory.ObjectProvider;

/** The beans of the app that an engine of this process is told about, or asks. */
record LocalParts(
        ObjectProvider<EventListener> listeners,
        ObjectProvider<UserDirectory> users,
        ObjectProvider<TrustorDirectory> trustors) {}
