package org.externalcontacts.application.event;

import java.time.Instant;
import org.externalcontacts.domain.Change;

/**
 * Something happened and is stored (BEHAVIOUR 17, 20.10). What hangs on a removed record goes with it without an event of its own.
 *
 * @param number counts up by one for each event of an engine, in the order of commits
 * @param topic what it is about, as the platform names it behind {@code v2.externalcontacts.}, such as {@code contacts.<id>}
 * @param change what was done
 * @param at when it was committed
 */
public record DomainEvent(long number, String topic, Change change, Instant at) {}
