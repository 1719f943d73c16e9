package org.externalcontacts.planted.adapter.inmemory;

import java.util.List;
import org.externalcontacts.planted.adapter.inmemory.internal.downstairs.LooksUpstairs;

/** Breaks the rule that no public signature names what is internal: the type is one of a list's. */
public final class ShowsAnInternal {

    public List<LooksUpstairs> rooms() {
        return List.of();
    }
}
