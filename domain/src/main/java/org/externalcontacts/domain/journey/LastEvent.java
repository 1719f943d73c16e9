package org.externalcontacts.domain.journey;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Violation;
import org.jspecify.annotations.Nullable;

/** The latest event of a session. */
public final class LastEvent extends Details<LastEvent> {

    private static final Catalogue<LastEvent> ALL = new Catalogue<>(LastEvent::new);

    public static final Detail<LastEvent, EventId> ID = ALL.id("id");
    public static final Detail<LastEvent, String> NAME = ALL.text("eventName");
    public static final Detail<LastEvent, Instant> CREATED = ALL.moment("createdDate");

    private LastEvent(Map<Detail<LastEvent, ?>, Object> known) {
        super(ALL, known);
    }

    /** An event of which nothing is known. */
    public static LastEvent empty() {
        return ALL.empty();
    }

    /** Identifies one event of a session. */
    public record EventId(UUID value) implements PlatformId {

        /** Reads an id from outside; see {@link PlatformId}. */
        public static Validation<Seq<Violation>, EventId> of(@Nullable String text) {
            return PlatformId.read("eventId", text, EventId::new);
        }

        /** Reads an id that is known to be one; see {@link PlatformId}. */
        public static EventId parse(@Nullable String text) {
            return PlatformId.parsed(of(text));
        }

        @Override
        public String toString() {
            return text();
        }
    }
}
