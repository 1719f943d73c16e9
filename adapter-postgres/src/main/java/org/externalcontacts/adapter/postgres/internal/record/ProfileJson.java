package org.externalcontacts.adapter.postgres.internal.record;

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
        return new String(CODEC.write(body.apply(profile)), StandardCharsets.UTF_8);
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
