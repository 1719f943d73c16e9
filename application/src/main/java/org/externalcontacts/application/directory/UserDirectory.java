package org.externalcontacts.application.directory;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.externalcontacts.domain.directory.PlatformUser;
import org.externalcontacts.domain.directory.UserId;

/**
 * Users of the platform, supplied by the embedding app (rule 20.11). Thread-safe.
 *
 * <p>Called outside the engine's storage lock, so it may be slow or call the same engine; only the call that needs it waits. Its
 * exceptions reach that caller, and nothing is changed. An answer that is null or has another id counts as none.
 */
@FunctionalInterface
public interface UserDirectory {

    /** The user, or none if it does not exist: notes and relationships that refer to it are then refused. */
    Option<PlatformUser> find(UserId id);

    /**
     * The users among these ids that exist. A call that needs several users asks here once; by default they are looked up one by
     * one.
     */
    default Map<UserId, PlatformUser> findAll(Set<UserId> ids) {
        Map<UserId, PlatformUser> found = HashMap.empty();
        for (UserId id : ids) {
            Option<PlatformUser> one = find(id);
            if (one != null && one.isDefined()) {
                found = found.put(id, one.get());
            }
        }
        return found;
    }

    /** A directory that accepts every id as a user without further data. */
    static UserDirectory bareIds() {
        return id -> Option.some(PlatformUser.bare(id));
    }
}
