package org.externalcontacts.adapter.file.internal.storage;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import org.externalcontacts.adapter.file.internal.record.RecordEffect;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.storage.Decision;

/** A decision that memory has carried out, on its way into the file. Written by whoever writes its group, and then read by its caller. */
final class Commit {

    private final RecordEffect effect;
    private final Decision<?> decision;
    private final Instant began;
    private Seq<DomainEvent> events = List.empty();

    Commit(RecordEffect effect, Decision<?> decision, Instant began) {
        this.effect = effect;
        this.decision = decision;
        this.began = began;
    }

    RecordEffect effect() {
        return effect;
    }

    /** Hands its events over, now that it is on the disk. */
    void committed(EventDelivery delivery) {
        events = delivery.prepare(decision.facts(), decision.caller(), began);
        delivery.committed(events);
    }

    /** Its events, once it is on the disk. */
    Seq<DomainEvent> events() {
        return events;
    }
}
