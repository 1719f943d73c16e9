package org.externalcontacts.planted.files;

import org.externalcontacts.planted.server.PicksAnEngine;

/** A reader of files that knows who asked for them. */
record ReadsForTheServer(PicksAnEngine server) {}
