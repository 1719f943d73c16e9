package org.externalcontacts.adapter.http.observe;

import org.externalcontacts.adapter.http.internal.observe.UnfailingListener;

/** Two listeners as one; the second is notified even if the first fails. */
record ListenersInTurn(HttpExchangeListener first, HttpExchangeListener second) implements HttpExchangeListener {

    @Override
    public void onExchange(Exchanged exchange) {
        new UnfailingListener(first).onExchange(exchange);
        second.onExchange(exchange);
    }

    @Override
    public void onOddAnswer(OddAnswer odd) {
        new UnfailingListener(first).onOddAnswer(odd);
        second.onOddAnswer(odd);
    }
}
