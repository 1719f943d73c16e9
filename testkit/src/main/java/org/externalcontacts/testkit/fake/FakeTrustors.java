package org.externalcontacts.testkit.fake;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.externalcontacts.application.trustor.TrustorDirectory;
import org.externalcontacts.domain.trustor.Trustor;
import org.externalcontacts.domain.trustor.TrustorId;

/**
 * Trustors, as a test registers them. Until the first one is registered, every id is accepted as a trustor, as by default in engines;
 * from the first one on, only those that are registered are (rules 8.4, 20.11). Thread-safe.
 */
public final class FakeTrustors implements TrustorDirectory {

    private volatile Option<Map<TrustorId, Trustor>> registered = Option.none();

    /** There is this trustor, in place of any other of the same id. */
    public synchronized Trustor register(Trustor trustor) {
        registered = Option.some(known().put(trustor.id(), trustor));
        return trustor;
    }

    /** There is no such trustor any more, and no other than those that are registered. */
    public synchronized void remove(TrustorId id) {
        registered = Option.some(known().remove(id));
    }

    /** None was ever registered: every id is accepted again. */
    public synchronized void forget() {
        registered = Option.none();
    }

    /** The same are registered as there, and no others. */
    public synchronized void copy(FakeTrustors other) {
        registered = other.registered;
    }

    @Override
    public Option<Trustor> find(TrustorId id) {
        return registered.fold(() -> Option.some(Trustor.bare(id)), trustors -> trustors.get(id));
    }

    private Map<TrustorId, Trustor> known() {
        return registered.getOrElse(HashMap.empty());
    }
}
