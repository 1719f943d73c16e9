package org.externalcontacts.planted.adapter.http;

import org.externalcontacts.planted.server.PicksAnEngine;

/** An adapter that knows the server. */
record KnowsTheServer(PicksAnEngine server) {}
