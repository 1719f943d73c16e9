package org.externalcontacts.testkit.fake;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.externalcontacts.application.directory.UserDirectory;
import org.externalcontacts.domain.directory.PlatformUser;
import org.externalcontacts.domain.directory.UserId;

/**
 * Users of the platform, as a test registers them. Until the first one is registered, every id is accepted as a user, as by default in engines;
 * from the first one on, only those who are registered are (rule 20.11). Thread-safe.
 */
public final class FakeUsers implements UserDirectory {

    private volatile Option<Map<UserId, PlatformUser>> registered = Option.none();

    /** There is this user, in place of any other of the same id. */
    public synchronized PlatformUser register(PlatformUser user) {
        registered = Option.some(known().put(user.id(), user));
        return user;
    }

    /** There is no such user any more, and no other than those that are registered. */
    public synchronized void remove(UserId id) {
        registered = Option.some(known().remove(id));
    }

    /** Nobody was ever registered: every id is accepted again. */
    public synchronized void forget() {
        registered = Option.none();
    }

    /** The same are registered as there, and no others. */
    public synchronized void copy(FakeUsers other) {
        registered = other.registered;
    }

    @Override
    public Option<PlatformUser> find(UserId id) {
        return registered.fold(() -> Option.some(PlatformUser.bare(id)), users -> users.get(id));
    }

    private Map<UserId, PlatformUser> known() {
        return registered.getOrElse(HashMap.empty());
    }
}
