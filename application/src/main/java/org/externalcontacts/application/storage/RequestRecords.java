package org.externalcontacts.application.storage;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.externalcontacts.application.IdempotencyKey;

/** Calls with idempotency keys that were carried out. */
public interface RequestRecords {

    /** The call with this key; none if there was none, and perhaps none if it does not count any more. */
    Option<KeptRequest> find(IdempotencyKey key);

    /** All of them, in any order. They are read while one iterates, so within the function that was given the view. */
    Iterator<KeptRequest> every();

    /**
     * Those that this storage forgets when one decision keeps these, so that whoever writes its records down forgets them too. By default none: a
     * storage may forget at any other time.
     */
    default Seq<KeptRequest> evictedBy(Seq<KeptRequest> next) {
        return List.empty();
    }
}
