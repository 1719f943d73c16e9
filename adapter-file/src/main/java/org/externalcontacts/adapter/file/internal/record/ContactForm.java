package org.externalcontacts.adapter.file.internal.record;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.externalcontacts.adapter.inmemory.internal.codec.ClaimCodec;
import org.externalcontacts.adapter.inmemory.internal.codec.ContactCodec;
import org.externalcontacts.application.internal.storage.StoredContact;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.merge.MergeOperation;

/**
 * A contact as bytes: how long the packed contact is, the packed contact, one byte that says whether a merge made it and then the ids of
 * its two contacts, and the packed claims up to the end. Contacts are packed as the in-memory engine packs them, since they are by far
 * the most records, and opening a file takes as long as unpacking them.
 */
final class ContactForm {

    private static final byte[] NONE = new byte[0];

    private ContactForm() {}

    static byte[] write(StoredContact stored) {
        byte[] contact = ContactCodec.write(stored.contact());
        byte[] claims = claims(stored.claims());
        int merge = stored.madeBy().isDefined() ? 4 * Long.BYTES : 0;
        ByteBuffer out = ByteBuffer.allocate(Integer.BYTES + contact.length + 1 + merge + claims.length)
                .putInt(contact.length)
                .put(contact)
                .put((byte) (merge == 0 ? 0 : 1));
        stored.madeBy().forEach(made -> {
            RecordKey.put(out, made.source().value());
            RecordKey.put(out, made.target().value());
        });
        return out.put(claims).array();
    }

    static StoredContact read(ContactId id, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        Contact contact = ContactCodec.read(id, taken(in, in.getInt()), Option.none());
        Option<MergeOperation> madeBy = in.get() == 0
                ? Option.none()
                : Option.some(new MergeOperation(new ContactId(RecordKey.id(in)), new ContactId(RecordKey.id(in)), id));
        return new StoredContact(contact, madeBy, ClaimCodec.list(taken(in, in.remaining())));
    }

    private static byte[] claims(List<ClaimedIdentifier> held) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // Each is packed alone: a contact may hold thousands, and adding to what is packed copies it every time.
        held.forEach(
                claim -> out.writeBytes(ClaimCodec.add(NONE, ClaimCodec.pack(claim.identifier()), claim.claimed())));
        return out.toByteArray();
    }

    private static byte[] taken(ByteBuffer in, int length) {
        byte[] part = new byte[length];
        in.get(part);
        return part;
    }
}
