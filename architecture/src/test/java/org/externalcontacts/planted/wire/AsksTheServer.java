package org.externalcontacts.planted.wire;

import org.externalcontacts.planted.server.PicksAnEngine;

/** A body that knows the server. */
record AsksTheServer(PicksAnEngine server) {}
