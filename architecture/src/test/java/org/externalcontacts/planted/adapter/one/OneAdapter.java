package org.externalcontacts.planted.adapter.one;

import org.externalcontacts.planted.adapter.two.TwoAdapter;

/** An adapter that knows another one. */
public record OneAdapter(TwoAdapter other) {}
