package org.externalcontacts.planted.adapter.inmemory.internal.upstairs;

import org.externalcontacts.planted.adapter.inmemory.ShowsAnInternal;

/** Breaks the rule that what is internal does not know what is public. */
public record LooksOutside(ShowsAnInternal door) {}
