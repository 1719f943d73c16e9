package org.externalcontacts.application.directory;

import io.vavr.control.Option;
import org.externalcontacts.domain.directory.PlatformUser;
import org.externalcontacts.domain.directory.UserId;

/**
 * Users of the platform, supplied by the embedding app (BEHAVIOUR 20.11). Asked outside of any atomic step. Thread-safe.
 */
@FunctionalInterface
public interface UserDirectory {

    /** The user, or none when there is no such user: notes and relationships that name it are refused then. */
    Option<PlatformUser> find(UserId id);

    /** A directory that takes every id for a user, of whom it knows nothing more. */
    static UserDirectory bareIds() {
        return id -> Option.some(PlatformUser.bare(id));
    }
}
