package org.externalcontacts.planted.domain;

import java.time.Clock;

/** A domain class that is given a clock instead of a time. */
record HoldsAClock(Clock clock) {}
