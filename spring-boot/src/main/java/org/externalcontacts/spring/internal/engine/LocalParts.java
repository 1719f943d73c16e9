package org.externalcontacts.spring.internal.engine;

import io.vavr.control.Option;
import org.externalcontacts.application.directory.UserDirectory;
import org.externalcontacts.application.event.EventListener;
import org.externalcontacts.application.trustor.TrustorDirectory;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The app's beans that a local engine notifies or queries.
 *
 * @param listener all of its listeners as one; none if it has no listener
 */
record LocalParts(
        Option<EventListener> listener,
        ObjectProvider<UserDirectory> users,
        ObjectProvider<TrustorDirectory> trustors) {}
