package org.externalcontacts.planted.server;

import java.util.List;
import org.externalcontacts.planted.server.internal.Inside;

/** Promises what is internal. */
public final class ShowsTheInside {

    private ShowsTheInside() {}

    /** Shows it as a type argument. */
    public static List<Inside> shown() {
        return List.of();
    }
}
