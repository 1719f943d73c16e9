package org.externalcontacts.adapter.postgres.internal.record;

import io.vavr.Function2;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.Model;
import org.externalcontacts.wire.internal.json.Reading;

/**
 * How a profile is kept: as the JSON in which the API writes it, which whoever looks into the table can read. Thread-safe.
 *
 * @param <D> the body on the wire
 * @param <T> the profile
 */
final class Body<D, T> {

    private static final Codec CODEC = Codec.tolerant();

    private final Model<D> model;
    private final Function<T, D> mapper;
    private final Function2<D, Reading, T> reader;

    Body(Model<D> model, Function<T, D> mapper, Function2<D, Reading, T> reader) {
        this.model = model;
        this.mapper = mapper;
        this.reader = reader;
    }

    String write(T profile) {
        return new String(CODEC.write(mapper.apply(profile)), StandardCharsets.UTF_8);
    }

    /** The profile in this JSON; members that this version does not know are passed over. */
    T read(byte[] json) {
        try {
            Validation<?, T> read = Reading.of(CODEC.read(model, json), reader::apply);
            return read.getOrElseThrow(() -> new IOException("not a " + model.name()));
        } catch (IOException damaged) {
            throw new UncheckedIOException("a stored " + model.name() + " cannot be read", damaged);
        }
    }
}
