package org.externalcontacts.adapter.http.internal.observe;

import java.util.function.Consumer;
import org.externalcontacts.adapter.http.observe.HttpExchangeListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens in place of another, whose failures change no call: what was stored stays stored, whatever its listener makes of it. */
public record UnfailingListener(HttpExchangeListener listener) implements HttpExchangeListener {

    private static final Logger LOG = LoggerFactory.getLogger(UnfailingListener.class);

    @Override
    public void onExchange(Exchanged exchange) {
        told(exchange, listener::onExchange);
    }

    @Override
    public void onOddAnswer(OddAnswer odd) {
        told(odd, listener::onOddAnswer);
    }

    private static <T> void told(T what, Consumer<T> listener) {
        try {
            listener.accept(what);
        } catch (RuntimeException failed) {
            // Its message may hold anything.
            LOG.warn("a listener failed: {}", failed.getClass().getName());
        }
    }
}
