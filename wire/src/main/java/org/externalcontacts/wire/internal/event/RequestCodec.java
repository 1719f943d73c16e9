package org.externalcontacts.wire.internal.event;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.storage.KeptRequest;
import org.externalcontacts.domain.Version;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.Json;
import org.externalcontacts.wire.internal.json.JsonObject;

/** Calls with idempotency keys as JSON, to be stored: {@code {"key":…,"request":…,"at":…,"made":{"kind":…,…}}}. Thread-safe. */
public final class RequestCodec {

    private final Codec codec = Codec.tolerant();
    private final EventCodec facts = new EventCodec();

    /** The call as UTF-8 bytes. */
    public byte[] write(KeptRequest kept) {
        return codec.write(new JsonObject()
                .put("key", kept.key().text())
                .put("request", kept.request().text())
                .put("at", kept.at().toString())
                .set("made", facts.written(kept.made())));
    }

    /**
     * The call in these bytes.
     *
     * @throws IOException if they are none
     */
    public KeptRequest read(byte[] bytes) throws IOException {
        JsonObject json = codec.object(new ByteArrayInputStream(bytes));
        try {
            return new KeptRequest(
                    new IdempotencyKey(Values.text(json, "key")),
                    new Version(Values.text(json, "request")),
                    facts.fact(json.get("made").getOrElse(Json.Literal.NULL)),
                    Instant.parse(Values.text(json, "at")));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new IOException("not a kept request: " + malformed.getMessage(), malformed);
        }
    }
}
