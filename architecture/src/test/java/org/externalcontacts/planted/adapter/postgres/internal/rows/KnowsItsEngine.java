package org.externalcontacts.planted.adapter.postgres.internal.rows;

import org.externalcontacts.planted.adapter.postgres.HasAnEngine;

/** Breaks the rule that nothing inside knows what is public. */
record KnowsItsEngine(HasAnEngine engine) {}
