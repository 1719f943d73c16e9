package org.externalcontacts.archive.internal;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.externalcontacts.application.internal.storage.EntriesInOrder;
import org.externalcontacts.application.internal.storage.Entry;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;

/** What an engine has in the place of entries, and who holds what they hold. */
final class Counterparts {

    private final Map<Entry, Entry> records;
    private final Map<Identifier, ContactId> holders;

    private Counterparts(Map<Entry, Entry> records, Map<Identifier, ContactId> holders) {
        this.records = records;
        this.holders = holders;
    }

    /** What this view has in the place of these. */
    static Counterparts of(List<Entry> entries, View view) {
        List<Entry.OfContact> contacts = entries.flatMap(
                entry -> entry instanceof Entry.OfContact contact ? Option.some(contact) : Option.none());
        RecordOf records = new RecordOf(view);
        Map<Entry, Entry> facts = HashMap.ofEntries(entries.flatMap(entry -> entry instanceof Entry.OfFact of
                ? records.like(of.fact()).map(found -> Tuple.of(entry, new Entry.OfFact(found)))
                : Option.none()));
        return new Counterparts(
                facts.merge(found(contacts, view)),
                contacts.isEmpty()
                        ? HashMap.empty()
                        : view.identifiers()
                                .holders(contacts.flatMap(
                                        contact -> contact.stored().claims().map(ClaimedIdentifier::identifier))));
    }

    /** What is there in the place of this entry; none if nothing is. */
    Option<Entry> of(Entry entry) {
        return records.get(entry);
    }

    /** Whether somebody else holds an identifier of this contact. */
    boolean haveAnIdentifierOf(Entry.OfContact contact) {
        return contact.stored()
                .claims()
                .exists(claim -> holders.get(claim.identifier())
                        .exists(holder ->
                                !holder.equals(contact.stored().contact().id())));
    }

    private static Map<Entry, Entry> found(List<Entry.OfContact> wanted, View view) {
        Map<ContactId, Contact> there = view.contacts()
                .findAll(wanted.map(contact -> contact.stored().contact().id()));
        if (there.isEmpty()) {
            return HashMap.empty();
        }
        Map<ContactId, List<ClaimedIdentifier>> held =
                view.identifiers().heldByEach(there.keySet().toList());
        return HashMap.ofEntries(wanted.flatMap(contact -> there.get(
                        contact.stored().contact().id())
                .map(found -> Tuple.of(
                        contact,
                        new Entry.OfContact(EntriesInOrder.stored(
                                found, held.get(found.id()).getOrElse(List::empty)))))));
    }
}
