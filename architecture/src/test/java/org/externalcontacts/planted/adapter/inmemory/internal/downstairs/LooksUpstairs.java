package org.externalcontacts.planted.adapter.inmemory.internal.downstairs;

import org.externalcontacts.planted.adapter.inmemory.internal.upstairs.LooksDownstairs;

/** Breaks the rule that arrows between rooms form no cycle: the other room knows this one. */
public record LooksUpstairs(LooksDownstairs neighbour) {}
