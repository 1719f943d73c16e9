package org.externalcontacts.archive.internal;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.Association;
import org.externalcontacts.domain.identity.ClaimedIdentifier;

/** What an engine has in the place of entries. */
final class Counterparts {

    private final View view;
    private final Map<ContactId, Contact> contacts;
    private final Map<ContactId, List<ClaimedIdentifier>> claims;

    private Counterparts(View view, Map<ContactId, Contact> contacts, Map<ContactId, List<ClaimedIdentifier>> claims) {
        this.view = view;
        this.contacts = contacts;
        this.claims = claims;
    }

    /** Of each of these entries, by the entry; absent where there is nothing. */
    static Map<Entry, Entry> of(List<Entry> entries, View view) {
        Map<ContactId, Contact> contacts = view.contacts()
                .findAll(entries.filter(Entry.OfContact.class::isInstance)
                        .map(person ->
                                ((Entry.OfContact) person).stored().contact().id()));
        Counterparts all = new Counterparts(
                view,
                contacts,
                contacts.isEmpty()
                        ? HashMap.empty()
                        : view.identifiers().heldByEach(contacts.keySet().toList()));
        return HashMap.ofEntries(entries.flatMap(entry -> all.of(entry).map(found -> Tuple.of(entry, found))));
    }

    private Option<Entry> of(Entry entry) {
        return entry instanceof Entry.OfContact person
                ? contact(person.stored().contact().id())
                : record(((Entry.OfFact) entry).fact()).map(Entry.OfFact::new);
    }

    private Option<Entry> contact(ContactId id) {
        return contacts.get(id)
                .map(contact -> new Entry.OfContact(
                        EntriesInOrder.stored(contact, claims.get(id).getOrElse(List::empty))));
    }

    private Option<Fact> record(Fact made) {
        if (made instanceof Fact.SchemaCreated one) {
            return view.schemas().version(one.schema().ref()).map(Fact.SchemaCreated::new);
        } else if (made instanceof Fact.OrganizationCreated one) {
            return view.organizations().find(one.organization().id()).map(Fact.OrganizationCreated::new);
        } else if (made instanceof Fact.TrustorLinked one) {
            return view.trustors().linkOf(one.link().organization()).map(Fact.TrustorLinked::new);
        } else if (made instanceof Fact.NoteCreated one) {
            return view.notes().find(one.note().id()).map(Fact.NoteCreated::new);
        } else if (made instanceof Fact.RelationshipCreated one) {
            return view.relationships().find(one.relationship().id()).map(Fact.RelationshipCreated::new);
        } else if (made instanceof Fact.ConversationAssociated one) {
            return association(one.association()).map(Fact.ConversationAssociated::new);
        }
        return view.sessions()
                .find(((Fact.SessionRecorded) made).session().id())
                .map(Fact.SessionRecorded::new);
    }

    private Option<Association> association(Association wanted) {
        return view.conversations()
                .of(wanted.communication().conversation())
                .find(found -> found.communication()
                        .communication()
                        .equals(wanted.communication().communication()));
    }
}
