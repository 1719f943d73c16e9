package org.externalcontacts.planted.spring;

import org.externalcontacts.planted.server.internal.Inside;

/** A starter that relies on what can change at any time. */
record StartsWithTheInside(Inside inside) {}
