package org.externalcontacts.adapter.postgres.internal.record;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.Model;
import org.externalcontacts.wire.internal.json.ReadContext;

/**
 * How a profile is kept: as the JSON in which the API writes it, which whoever looks into the table can read. Thread-safe.
 *
 * @param <F> what the body is about
 * @param <T> the profile
 */
record ProfileJson<F, T>(Model<Body<F>> model, Function<T, Body<F>> body, ReadContext.Reader<Body<F>, T> reader) {

    private static final Codec CODEC = Codec.tolerant();

    String write(T profile) {
        return new String(bytes(profile), StandardCharsets.UTF_8);
    }

    /** In place of the JSON that was read, if it was, whose members that this version does not know stay. */
    String write(T profile, Option<byte[]> stored) {
        byte[] next = bytes(profile);
        return new String(
                stored.map(before -> LaterMembers.carriedOver(before, bytes(read(before)), next))
                        .getOrElse(next),
                StandardCharsets.UTF_8);
    }

    private byte[] bytes(T profile) {
        return CODEC.write(body.apply(profile));
    }

    /** The profile in this JSON; members that this version does not know are passed over. */
    T read(byte[] json) {
        try {
            Validation<?, T> read = ReadContext.read(CODEC.read(model, json), reader);
            return read.getOrElseThrow(() -> new IOException("not a " + model.name()));
        } catch (IOException damaged) {
            throw new UncheckedIOException("a stored " + model.name() + " cannot be read", damaged);
        }
    }
}
