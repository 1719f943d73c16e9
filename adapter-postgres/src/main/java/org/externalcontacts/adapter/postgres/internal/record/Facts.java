package org.externalcontacts.adapter.postgres.internal.record;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.wire.internal.event.EventCodec;

/**
 * How notes, relationships, schemas and sessions are kept: as the fact that they were made, in the JSON of events, which may gain members and
 * still be read.
 */
public final class Facts {

    private static final EventCodec CODEC = new EventCodec();

    private Facts() {}

    /** The JSON of the fact that a record was made. */
    public static String json(Fact made) {
        return new String(CODEC.writeFact(made), StandardCharsets.UTF_8);
    }

    /** The same, in place of the JSON that was read, if it was, whose members that this version does not know stay. */
    public static String json(Fact made, Option<byte[]> stored) {
        return stored.map(before -> json(made, before)).getOrElse(() -> json(made));
    }

    private static String json(Fact made, byte[] before) {
        byte[] own = CODEC.writeFact(read(before, Fact.class, fact -> fact));
        return new String(LaterMembers.carriedOver(before, own, CODEC.writeFact(made)), StandardCharsets.UTF_8);
    }

    /** The record in the JSON of the fact that it was made. */
    public static <F extends Fact, T> T read(byte[] json, Class<F> kind, Function<F, T> record) {
        try {
            return record.apply(kind.cast(CODEC.readFact(json)));
        } catch (IOException damaged) {
            throw new UncheckedIOException("a stored record cannot be read", damaged);
        }
    }
}
