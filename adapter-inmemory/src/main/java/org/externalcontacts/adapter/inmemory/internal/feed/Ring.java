package org.externalcontacts.adapter.inmemory.internal.feed;

import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import java.util.ArrayList;
import org.externalcontacts.application.event.DomainEvent;

/** The latest events, numbered from 1 on without gaps; each takes the place of the oldest. Not thread-safe. */
final class Ring {

    private final int capacity;
    private final ArrayList<DomainEvent> places = new ArrayList<>();
    private long last;

    Ring(int capacity) {
        this.capacity = capacity;
    }

    void add(DomainEvent event) {
        DomainEvent numbered = event.numbered(++last);
        if (places.size() < capacity) {
            places.add(numbered);
        } else {
            places.set(placeOf(last), numbered);
        }
    }

    /** The number of the last event that is gone; 0 if none is. */
    long removed() {
        return last - places.size();
    }

    /** At most so many events behind this one, none of which is gone. */
    Seq<DomainEvent> after(long number, int most) {
        return Stream.rangeClosed(number + 1, Math.min(last, number + most))
                .map(next -> places.get(placeOf(next)))
                .toList();
    }

    private int placeOf(long number) {
        return (int) ((number - 1) % capacity);
    }
}
