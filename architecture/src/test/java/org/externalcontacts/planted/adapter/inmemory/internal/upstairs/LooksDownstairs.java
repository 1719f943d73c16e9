package org.externalcontacts.planted.adapter.inmemory.internal.upstairs;

import org.externalcontacts.planted.adapter.inmemory.internal.downstairs.LooksUpstairs;

/** Breaks the rule that arrows between rooms form no cycle: the other room knows this one. */
public record LooksDownstairs(LooksUpstairs neighbour) {}
