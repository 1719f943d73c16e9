package org.externalcontacts.spring.internal.engine;

/** Stands before ports that the app injects. */
@FunctionalInterface
public interface CallObserver {

    /** The port, each call of which is observed. */
    <P> P observed(Class<P> type, P port);
}
