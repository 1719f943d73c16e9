package org.externalcontacts.planted.domain;

import org.slf4j.Logger;

/** A domain class that knows a logger. */
record DrinksCoffeeOutside(Logger log) {}
