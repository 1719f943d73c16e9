package org.externalcontacts.application.engine;

import java.util.UUID;

/** Where new ids come from. Thread-safe; never gives the same id twice. */
@FunctionalInterface
public interface IdSource {

    /** An id that was never used. */
    UUID next();
}
