package org.externalcontacts.server.internal.journal;

import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.server.internal.http.EventStream;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.JsonObject;

/**
 * A journal as it goes on. A reader who is so slow that items are dropped before they could be sent is cut off: it comes again with the
 * number of the last that it has, and is told how many it missed.
 */
final class Following implements EventStream {

    /** So many items at once: a slow reader holds no more than these. */
    private static final int STEP = 50;

    private final Journal journal;
    private final TenantId tenant;
    private final BooleanSupplier allowed;
    private final Codec codec;
    private long sent;
    private boolean begun;

    /**
     * Of the items behind this number.
     *
     * @param allowed whether the reader may go on
     */
    Following(Journal journal, TenantId tenant, long since, BooleanSupplier allowed, Codec codec) {
        this.journal = journal;
        this.tenant = tenant;
        this.sent = since;
        this.allowed = allowed;
        this.codec = codec;
    }

    @Override
    public Option<String> next() {
        LatestItems.Batch batch = journal.items().since(tenant, sent, STEP);
        if (!allowed.getAsBoolean() || (begun && batch.dropped() > 0)) {
            return Option.none();
        }
        begun = true;
        sent = batch.items().lastOption().map(LatestItems.Item::number).getOrElse(batch.last());
        StringBuilder text = new StringBuilder();
        if (batch.dropped() > 0) {
            text.append("event: dropped\ndata: ")
                    .append(json(new JsonObject().put("dropped", batch.dropped())))
                    .append("\n\n");
        }
        batch.items()
                .forEach(item -> text.append("id: ")
                        .append(item.number())
                        .append("\ndata: ")
                        .append(json(journal.shown(item)))
                        .append("\n\n"));
        return Option.some(text.toString());
    }

    private String json(JsonObject item) {
        return new String(codec.write(item), StandardCharsets.UTF_8);
    }
}
