package org.externalcontacts.planted.wire;

import io.vavr.collection.List;

/** A body that steps through a Vavr list anew for each element. */
record ShowsAView(java.util.List<String> names) {

    static ShowsAView of(List<String> names) {
        return new ShowsAView(names.asJava());
    }
}
