package org.externalcontacts.planted.application;

import org.externalcontacts.planted.adapter.one.OneAdapter;

/** A use case that knows an adapter. */
record KnowsAnAdapter(OneAdapter adapter) {}
