package org.externalcontacts.adapter.http.observe;

/** Two listeners as one. */
record ListenersInTurn(HttpExchangeListener first, HttpExchangeListener second) implements HttpExchangeListener {

    @Override
    public void onExchange(Exchanged exchange) {
        first.onExchange(exchange);
        second.onExchange(exchange);
    }

    @Override
    public void onOddAnswer(OddAnswer odd) {
        first.onOddAnswer(odd);
        second.onOddAnswer(odd);
    }
}
