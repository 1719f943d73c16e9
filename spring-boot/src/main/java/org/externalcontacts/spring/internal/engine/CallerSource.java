package org.externalcontacts.spring.internal.engine;

import org.externalcontacts.application.permission.Caller;

/** Who calls, asked at each call on its thread. */
@FunctionalInterface
public interface CallerSource {

    /** The current caller. */
    Caller caller();
}
