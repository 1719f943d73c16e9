package org.externalcontacts.application.engine;

import java.util.UUID;

/** Where new ids come from. Thread-safe; never gives the same id twice. */
@FunctionalInterface
public interface IdSource {

    /** Returns an id that was never returned before. */
    UUID next();
}
