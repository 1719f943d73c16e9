package org.externalcontacts.adapter.http.observe;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each attempt, at DEBUG, and one for each answer of which something was left out, at WARN. */
public final class ExchangeLog implements HttpExchangeListener {

    private static final Logger LOG = LoggerFactory.getLogger("org.externalcontacts.adapter.http");

    private static final int MOST_ODDITIES = 10;

    @Override
    public void onOddAnswer(OddAnswer odd) {
        LOG.warn(
                "{} returned {} unreadable values, which are ignored: {} (correlation id {})",
                odd.operation(),
                odd.oddities().size(),
                odd.oddities().take(MOST_ODDITIES).mkString(", "),
                odd.correlation());
    }

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
