package org.externalcontacts.planted.server;

import org.externalcontacts.planted.adapter.two.TwoAdapter;

/** A server that knows which engine it serves. */
public record PicksAnEngine(TwoAdapter engine) {}
