package org.externalcontacts.planted.adapter.file.internal;

import org.externalcontacts.planted.adapter.file.KnowsAnotherRoom;

/** Breaks the rule that nothing inside knows what is public. */
record KnowsItsRoof(KnowsAnotherRoom roof) {}
