package org.externalcontacts.archive.internal;

import io.vavr.control.Option;
import java.io.IOException;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.internal.storage.Entry;
import org.externalcontacts.application.internal.storage.StoredContact;
import org.externalcontacts.wire.internal.event.EventCodec;
import org.externalcontacts.wire.internal.event.StoredContactCodec;

/** Entries as lines of JSON, without the line feed. */
final class EntryCodec {

    private final EventCodec facts = new EventCodec();
    private final StoredContactCodec contacts = new StoredContactCodec();

    byte[] write(Entry entry) {
        if (entry instanceof Entry.OfContact person) {
            return contacts.write(person.stored());
        }
        return facts.writeFact(((Entry.OfFact) entry).fact());
    }

    Entry read(byte[] line) throws IOException {
        Option<StoredContact> contact = contacts.read(line);
        if (contact.isDefined()) {
            return new Entry.OfContact(contact.get());
        }
        Fact fact = facts.readFact(line);
        if (!Entry.OfFact.isOf(fact)) {
            throw new IOException("not a record of an archive");
        }
        return new Entry.OfFact(fact);
    }
}
