package org.externalcontacts.domain;

/** An entity that is changed only as a whole, so that each of its states has a {@link Version}. */
public interface Versioned extends PersonalData {

    /** The version of this state, which an update may demand. Computed anew for each call. */
    default Version version() {
        return Version.of(this);
    }
}
