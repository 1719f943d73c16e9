package org.externalcontacts.adapter.file.internal.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.schema.SchemaRef;

/** Ids as keys of the file: sixteen bytes each, of what has two ids one behind the other. */
final class RecordKey {

    static final byte[] NOBODY = new byte[0];

    private static final byte ORGANIZATION = 1;

    private RecordKey() {}

    static byte[] of(UUID id) {
        return put(ByteBuffer.allocate(2 * Long.BYTES), id).array();
    }

    /** What a note is on: its id, and of an organization one more byte, because people and organizations do not share their ids. */
    static byte[] of(NoteOwner owner) {
        return owner.fold(
                contact -> of(contact.value()),
                organization -> put(ByteBuffer.allocate(2 * Long.BYTES + 1), organization.value())
                        .put(ORGANIZATION)
                        .array());
    }

    static byte[] of(SchemaRef version) {
        return put(
                        ByteBuffer.allocate(2 * Long.BYTES + Integer.BYTES),
                        version.id().value())
                .putInt(version.version())
                .array();
    }

    static byte[] of(IdempotencyKey key) {
        return key.text().getBytes(StandardCharsets.US_ASCII);
    }

    /** A conversation and a communication within it. */
    static byte[] of(Communication communication) {
        ByteBuffer key = ByteBuffer.allocate(4 * Long.BYTES);
        put(key, communication.conversation().value());
        return put(key, communication.communication().value()).array();
    }

    static UUID id(byte[] key) {
        return id(ByteBuffer.wrap(key));
    }

    static UUID id(ByteBuffer from) {
        return new UUID(from.getLong(), from.getLong());
    }

    static ByteBuffer put(ByteBuffer to, UUID id) {
        return to.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
}
