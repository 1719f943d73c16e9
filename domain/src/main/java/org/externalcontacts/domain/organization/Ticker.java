package org.externalcontacts.domain.organization;

import org.externalcontacts.domain.CleanText;
import org.externalcontacts.domain.InputCheck;

/** A share of the organization at a stock exchange; both parts are required, of at most 1,000 characters. */
public record Ticker(String symbol, String exchange) {

    public Ticker {
        symbol = CleanText.orEmpty(symbol);
        exchange = CleanText.orEmpty(exchange);
    }

    void check(String field, InputCheck check) {
        check.requiredText(field + ".symbol", CleanText.of(symbol), 1000)
                .requiredText(field + ".exchange", CleanText.of(exchange), 1000);
    }
}
