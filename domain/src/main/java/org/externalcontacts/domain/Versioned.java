package org.externalcontacts.domain;

/** An entity that is replaced only as a whole, so that each of its states has a {@link Version}, which a write may demand (rule 20.13). */
public interface Versioned extends PersonalData {

    /** The version of this state, which an update may demand. Computed anew for each call. */
    default Version version() {
        return Version.of(this);
    }
}
