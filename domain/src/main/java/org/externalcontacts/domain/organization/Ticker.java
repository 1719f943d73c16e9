package org.externalcontacts.domain.organization;

import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Text;

/** A share of the organization at a stock exchange; both parts are required, of at most 1,000 characters. */
public record Ticker(String symbol, String exchange) {

    public Ticker {
        symbol = Text.orEmpty(symbol);
        exchange = Text.orEmpty(exchange);
    }

    void check(String field, InputCheck check) {
        check.requiredText(field + ".symbol", Text.of(symbol), 1000)
                .requiredText(field + ".exchange", Text.of(exchange), 1000);
    }
}
