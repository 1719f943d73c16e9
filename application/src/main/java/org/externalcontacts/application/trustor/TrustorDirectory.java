package org.externalcontacts.application.trustor;

import io.vavr.control.Option;
import org.externalcontacts.domain.trustor.Trustor;
import org.externalcontacts.domain.trustor.TrustorId;

/** Platform organizations that granted trust, supplied by the embedding app (BEHAVIOUR 8.4, 20.11). Thread-safe. */
@FunctionalInterface
public interface TrustorDirectory {

    /** The trustor, or none when nobody of this id granted trust: it cannot be linked then. */
    Option<Trustor> find(TrustorId id);

    /** A directory that takes every id for a trustor, of which it knows nothing more. */
    static TrustorDirectory bareIds() {
        return id -> Option.some(Trustor.bare(id));
    }
}
