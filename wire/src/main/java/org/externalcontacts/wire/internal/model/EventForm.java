package org.externalcontacts.wire.internal.model;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.event.EventCodec;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.Json;

/** Events and facts as they are stored and handed on. What a later version adds to them is passed over. */
record EventForm<T>(Function<T, byte[]> bytes, Reads<T> value) implements ModelForm<T> {

    private static final EventCodec EVENTS = new EventCodec();
    private static final Codec CODEC = Codec.tolerant();

    static final EventForm<DomainEvent> EVENT = new EventForm<>(EVENTS::write, EVENTS::read);
    static final EventForm<Fact> FACT = new EventForm<>(EVENTS::writeFact, EVENTS::readFact);

    @Override
    public Json write(T given) {
        try {
            return CODEC.object(new ByteArrayInputStream(bytes.apply(given)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("an event written by this library cannot be read", unreadable);
        }
    }

    @Override
    public Validation<Seq<Violation>, T> read(Json json) {
        try {
            return Validation.valid(value.from(CODEC.write(json)));
        } catch (IOException unreadable) {
            // Its message may repeat what it could not read.
            return Paths.wrong("is not an event or a fact as this library writes them");
        }
    }

    /** Reads a value, or fails if there is none. */
    @FunctionalInterface
    interface Reads<T> {
        T from(byte[] bytes) throws IOException;
    }
}
