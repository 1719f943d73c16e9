package org.externalcontacts.application.trustor;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.externalcontacts.domain.trustor.Trustor;
import org.externalcontacts.domain.trustor.TrustorId;

/**
 * Platform organizations that granted trust, supplied by the embedding app (rules 8.4, 20.11). Thread-safe.
 *
 * <p>Called outside the engine's storage lock, so it may be slow or call the same engine; only the call that needs it waits. Its
 * exceptions reach that caller, and nothing is changed. An answer that is null or has another id counts as none.
 */
@FunctionalInterface
public interface TrustorDirectory {

    /** The trustor, or none if no organization with this id granted trust: it cannot then be linked. */
    Option<Trustor> find(TrustorId id);

    /**
     * The trustors among these ids that exist. A call that needs several trustors asks here once; by default they are looked up one
     * by one.
     */
    default Map<TrustorId, Trustor> findAll(Set<TrustorId> ids) {
        Map<TrustorId, Trustor> found = HashMap.empty();
        for (TrustorId id : ids) {
            Option<Trustor> one = find(id);
            if (one != null && one.isDefined()) {
                found = found.put(id, one.get());
            }
        }
        return found;
    }

    /** A directory that accepts every id as a trustor without further data. */
    static TrustorDirectory bareIds() {
        return id -> Option.some(Trustor.bare(id));
    }
}
