package org.externalcontacts.spring.internal.web;

import io.vavr.control.Option;
import org.externalcontacts.application.ExternalContactsException;

/** How the faults of an engine are answered. */
@FunctionalInterface
interface FaultTable {

    /** The answer to a fault of this engine; none if it is of another one. */
    Option<FaultAnswer> answer(ExternalContactsException fault);
}
