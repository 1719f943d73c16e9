package org.externalcontacts.wire.internal.organization;

import org.jspecify.annotations.Nullable;

/** A stock exchange symbol. */
public record TickerDto(@Nullable String symbol, @Nullable String exchange) {}
