package org.externalcontacts.domain.organization;

/** A share of the organization at a stock exchange; both parts are required. */
public record Ticker(String symbol, String exchange) {}
