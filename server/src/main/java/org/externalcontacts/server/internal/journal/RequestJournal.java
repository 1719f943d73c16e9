package org.externalcontacts.server.internal.journal;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.server.internal.http.AnswerListener;
import org.externalcontacts.server.internal.http.Called;
import org.externalcontacts.server.internal.http.Outcome;
import org.externalcontacts.server.observe.RequestListener.Served;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.JsonArray;
import org.externalcontacts.wire.internal.json.JsonObject;

/**
 * The latest requests: what was called, by which client, how it ended and which contact it was about. No query, no body, no token, and no
 * value that was refused. Who only looks, at this journal or at how the server is, is not in it, unless the token is refused. Thread-safe.
 */
public final class RequestJournal implements AnswerListener, Journal {

    private static final Set<String> LOOKS =
            HashSet.of("/health", "/ready", "/metrics", "/openapi.json", "/local/requests", "/local/events");

    private static final int UNAUTHENTICATED = 401;

    private static final String NUMBER = "number";

    private final TenantId usual;
    private final InstantSource clock;
    private final Codec codec;
    private final LatestItems latest = new LatestItems();

    /**
     * An empty journal.
     *
     * @param usual to whom requests are shown whose caller is unknown
     */
    public RequestJournal(TenantId usual, InstantSource clock, Codec codec) {
        this.usual = usual;
        this.clock = clock;
        this.codec = codec;
    }

    @Override
    public void onAnswer(Served served, Called called, Outcome outcome) {
        boolean looks = served.status() != UNAUTHENTICATED && called.path().exists(LOOKS::contains);
        if (called.recorded() && !looks) {
            latest.add(called.tenant().getOrElse(usual), codec.write(written(served, called, outcome)));
        }
    }

    private JsonObject written(Served served, Called called, Outcome outcome) {
        JsonObject json = new JsonObject()
                .put(NUMBER, 0)
                .put("at", clock.instant().toString())
                .put("method", served.method())
                .put("operation", served.operation());
        called.path().forEach(path -> json.put("path", path));
        json.put("status", served.status())
                .put("millis", served.time().toMillis())
                .put("correlationId", served.correlation());
        called.client().forEach(client -> json.put("client", client));
        called.contact().orElse(outcome.contact()).forEach(contact -> json.put("contactId", contact));
        outcome.code().forEach(code -> json.put("code", code));
        if (outcome.violations().nonEmpty()) {
            JsonArray violations = json.putArray("violations");
            outcome.violations()
                    .forEach(flaw ->
                            violations.addObject().put("field", flaw.field()).put("reason", flaw.reason()));
        }
        return json;
    }

    @Override
    public LatestItems items() {
        return latest;
    }

    @Override
    public JsonObject shown(LatestItems.Item item) {
        try {
            return codec.object(new ByteArrayInputStream(item.json())).put(NUMBER, item.number());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("an item of this journal cannot be read", unreadable);
        }
    }
}
