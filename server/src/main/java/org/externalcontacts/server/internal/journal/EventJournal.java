package org.externalcontacts.server.internal.journal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.EventListener;
import org.externalcontacts.wire.internal.event.EventCodec;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.JsonArray;
import org.externalcontacts.wire.internal.json.JsonObject;

/** The latest events, as they are stored elsewhere, with their topics. Thread-safe. */
public final class EventJournal implements EventListener, Journal {

    private final EventCodec events = new EventCodec();
    private final Codec codec = Codec.tolerant();
    private final LatestItems latest = new LatestItems();

    @Override
    public void on(DomainEvent event) {
        latest.add(event.tenant(), events.write(event));
    }

    @Override
    public LatestItems items() {
        return latest;
    }

    @Override
    public JsonObject shown(LatestItems.Item item) {
        try {
            JsonObject json =
                    codec.object(new ByteArrayInputStream(item.json())).put("number", item.number());
            JsonArray topics = json.putArray("topics");
            events.read(item.json()).topics().forEach(topics::add);
            return json;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("an event of this library cannot be read", unreadable);
        }
    }
}
