package org.externalcontacts.planted.server;

import org.externalcontacts.planted.adapter.inmemory.internal.downstairs.LooksUpstairs;

/** Breaks the rule that the internals of an adapter are its own. */
record ReachesInside(LooksUpstairs room) {}
