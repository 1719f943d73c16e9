package org.externalcontacts.spring.internal.engine;

import java.util.function.Function;
import org.externalcontacts.application.ExternalContacts;
import org.springframework.beans.factory.ObjectProvider;

/** Makes beans of the ports of an engine. */
record Ports(ExternalContacts engine, ObjectProvider<CallObserver> observers) {

    /** A port of the engine, as the app injects it. */
    <P> P bean(Class<P> type, Function<ExternalContacts, P> port) {
        P called = Port.of(type, engine, port);
        CallObserver observer = observers.getIfAvailable();
        return observer == null ? called : observer.observed(type, called);
    }
}
