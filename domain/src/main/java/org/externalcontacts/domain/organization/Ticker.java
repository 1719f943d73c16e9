package org.externalcontacts.domain.organization;

import org.externalcontacts.domain.Text;

/** A share of the organization at a stock exchange; both parts are required. */
public record Ticker(String symbol, String exchange) {

    public Ticker {
        symbol = Text.of(symbol).getOrElse("");
        exchange = Text.of(exchange).getOrElse("");
    }
}
