package org.externalcontacts.planted.examples;

import org.externalcontacts.planted.server.internal.Inside;

/** A user who needs what is internal. */
final class NeedsTheInside {

    private final Inside inside = new Inside();

    Inside inside() {
        return inside;
    }
}
