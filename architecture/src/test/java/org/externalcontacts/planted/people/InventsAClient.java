package org.externalcontacts.planted.people;

import org.externalcontacts.planted.server.PicksAnEngine;

/** Invented people who know whom they will meet. */
record InventsAClient(PicksAnEngine server) {}
