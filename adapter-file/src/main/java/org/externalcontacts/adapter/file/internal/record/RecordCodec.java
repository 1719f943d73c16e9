package org.externalcontacts.adapter.file.internal.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.internal.storage.Additions;
import org.externalcontacts.application.internal.storage.StoredContact;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.KeptRequest;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.wire.internal.event.EventCodec;
import org.externalcontacts.wire.internal.event.RequestCodec;

/**
 * The form of a record in the file: the number of its form, its content, and a checksum of both. The database notices a page that is
 * not its own; it does not notice a changed byte in a value, so the checksum does. Thread-safe.
 *
 * <p>Contacts are packed ({@link ContactForm}); every other record is the JSON of the fact that it was made, which may gain members
 * without a new number.
 */
public final class RecordCodec {

    /** The number of the form, of contacts and of all others. A new one is needed when old content would be read as something else. */
    public static final byte FORM = 1;

    private final EventCodec facts = new EventCodec();
    private final RequestCodec requests = new RequestCodec();

    /** What writes a contact. */
    public RecordWrite write(StoredContact contact) {
        byte[] id = RecordKey.of(contact.contact().id().value());
        byte[] record = sealed(ContactForm.write(contact));
        return target -> target.put(RecordTable.CONTACT, id, RecordKey.NOBODY, record);
    }

    /**
     * The contact in a record.
     *
     * @throws IOException if it is damaged
     * @throws NewerRecordException if it is of a later form
     */
    public StoredContact contact(byte[] key, byte[] record) throws IOException {
        byte[] content = opened(record);
        try {
            return ContactForm.read(new ContactId(RecordKey.id(key)), content);
        } catch (RuntimeException malformed) {
            throw new IOException("a contact that cannot be unpacked", malformed);
        }
    }

    /** What the file holds of anything else: that it was made. */
    byte[] fact(Fact made) {
        return sealed(facts.writeFact(made));
    }

    /** What the file holds of a call with an idempotency key. */
    byte[] request(KeptRequest kept) {
        return sealed(requests.write(kept));
    }

    /**
     * The call with an idempotency key in a record.
     *
     * @throws IOException if it is damaged
     * @throws NewerRecordException if it is of a later form
     */
    public KeptRequest request(byte[] record) throws IOException {
        return requests.read(opened(record));
    }

    /** What removes the record of a call with an idempotency key. */
    public static RecordWrite removal(KeptRequest kept) {
        byte[] key = RecordKey.of(kept.key());
        return target -> target.remove(RecordTable.REQUEST, key);
    }

    /**
     * What stores anything else in memory again.
     *
     * @throws IOException if it is damaged
     * @throws NewerRecordException if it is of a later form
     */
    public Change change(byte[] record) throws IOException {
        Fact made = facts.readFact(opened(record));
        return Additions.of(made).getOrElseThrow(() -> new IOException("a record of something unexpected"));
    }

    private static byte[] sealed(byte[] content) {
        ByteBuffer record = ByteBuffer.allocate(1 + content.length + Integer.BYTES)
                .put(FORM)
                .put(content);
        return record.putInt(checksum(record.array())).array();
    }

    private static byte[] opened(byte[] record) throws IOException {
        if (record.length < 1 + Integer.BYTES
                || ByteBuffer.wrap(record).getInt(record.length - Integer.BYTES) != checksum(record)) {
            throw new IOException("a record whose checksum is wrong");
        }
        if (record[0] != FORM) {
            throw new NewerRecordException(record[0]);
        }
        return Arrays.copyOfRange(record, 1, record.length - Integer.BYTES);
    }

    private static int checksum(byte[] record) {
        CRC32C sum = new CRC32C();
        sum.update(record, 0, record.length - Integer.BYTES);
        return (int) sum.getValue();
    }
}
