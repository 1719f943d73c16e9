package org.externalcontacts.domain.organization;

import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.ValueObject;
import org.externalcontacts.domain.internal.CleanText;
import org.jspecify.annotations.Nullable;

/** A share of an organization at a stock exchange; both parts are required, of at most 1,000 characters. */
public final class Ticker extends ValueObject {

    private final Parts parts;

    private Ticker(Parts parts) {
        super(parts, "symbol", "exchange");
        this.parts = parts;
    }

    /** Starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts from these parts. */
    public Builder toBuilder() {
        return new Builder().symbol(symbol()).exchange(exchange());
    }

    /** What the share is called at the exchange; empty if it was not given. */
    public String symbol() {
        return parts.symbol();
    }

    /** The exchange; empty if it was not given. */
    public String exchange() {
        return parts.exchange();
    }

    void check(String field, InputCheck check) {
        check.requiredText(field + ".symbol", CleanText.of(symbol()), 1000)
                .requiredText(field + ".exchange", CleanText.of(exchange()), 1000);
    }

    private record Parts(String symbol, String exchange) {}

    /** Collects the parts of a ticker; not thread-safe. */
    public static final class Builder {

        private String symbol = "";
        private String exchange = "";

        private Builder() {}

        /** What the share is called at the exchange. */
        public Builder symbol(@Nullable String given) {
            symbol = CleanText.orEmpty(given);
            return this;
        }

        /** The exchange. */
        public Builder exchange(@Nullable String given) {
            exchange = CleanText.orEmpty(given);
            return this;
        }

        /** The ticker with these parts. */
        public Ticker build() {
            return new Ticker(new Parts(symbol, exchange));
        }
    }
}
