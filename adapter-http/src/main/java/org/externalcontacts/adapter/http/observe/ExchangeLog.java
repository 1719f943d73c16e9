package org.externalcontacts.adapter.http.observe;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each attempt, at DEBUG. */
public final class ExchangeLog implements HttpExchangeListener {

    private static final Logger LOG = LoggerFactory.getLogger("org.externalcontacts.adapter.http");

    @Override
    public void onExchange(Exchanged exchange) {
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "{} {} {} {} ms {}",
                    exchange.method(),
                    exchange.operation(),
                    exchange.status()
                            .map(String::valueOf)
                            .orElse(exchange::fault)
                            .get(),
                    exchange.time().toMillis(),
                    exchange.correlation());
        }
    }
}
