package org.externalcontacts.planted.archive;

import org.externalcontacts.planted.server.PicksAnEngine;

/** An archive that knows who asked for it. */
record WritesForTheServer(PicksAnEngine server) {}
