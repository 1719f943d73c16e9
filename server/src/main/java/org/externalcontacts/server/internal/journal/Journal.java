package org.externalcontacts.server.internal.journal;

import org.externalcontacts.wire.internal.json.JsonObject;

/** Items that are kept for whoever asks later, and how each looks to them. Thread-safe. */
interface Journal {

    /** What is kept. */
    LatestItems items();

    /** An item of it as it is answered. */
    JsonObject shown(LatestItems.Item item);
}
