package org.externalcontacts.adapter.postgres.internal.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.JsonObject;
import org.externalcontacts.wire.internal.json.ThreeWay;

/**
 * What a later version has added to a record. It may run beside this one, or have run before it, and this one can neither read nor lose it. The model
 * has no place for it, so it is put beside what the model says when a record is written in place of the one that was read.
 */
final class LaterMembers {

    private static final Codec CODEC = Codec.tolerant();

    private LaterMembers() {}

    /**
     * The JSON to be stored.
     *
     * @param stored the JSON that was read
     * @param own what this version writes of it
     * @param next what this version writes now
     */
    static byte[] carriedOver(byte[] stored, byte[] own, byte[] next) {
        return Arrays.equals(stored, own)
                ? next
                : CODEC.write(ThreeWay.mergeStored(object(stored), object(own), object(next)));
    }

    private static JsonObject object(byte[] json) {
        try {
            return CODEC.object(new ByteArrayInputStream(json));
        } catch (IOException damaged) {
            throw new UncheckedIOException("a stored record cannot be read", damaged);
        }
    }
}
