package org.externalcontacts.wire.organization;

import org.jspecify.annotations.Nullable;

/** A stock exchange symbol. */
public record TickerDto(@Nullable String symbol, @Nullable String exchange) {}
