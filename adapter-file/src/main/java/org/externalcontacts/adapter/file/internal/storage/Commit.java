package org.externalcontacts.adapter.file.internal.storage;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import org.externalcontacts.adapter.file.internal.record.RecordEffect;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.permission.Caller;

/** A decision that memory has carried out, on its way into the file. Written by whoever writes its group, and then read by its caller. */
final class Commit {

    private final RecordEffect effect;
    private final Seq<List<Fact>> facts;
    private final Caller caller;
    private final Instant began;
    private Seq<DomainEvent> events = List.empty();

    /**
     * A commit that is about to be carried out in memory.
     *
     * @param facts of each act
     */
    Commit(RecordEffect effect, Seq<List<Fact>> facts, Caller caller, Instant began) {
        this.effect = effect;
        this.facts = facts;
        this.caller = caller;
        this.began = began;
    }

    RecordEffect effect() {
        return effect;
    }

    /** Hands its events over, now that it is on the disk. */
    void committed(EventDelivery delivery) {
        events = delivery.prepare(facts, caller, began);
        delivery.committed(events);
    }

    /** Its events, once it is on the disk. */
    Seq<DomainEvent> events() {
        return events;
    }
}
