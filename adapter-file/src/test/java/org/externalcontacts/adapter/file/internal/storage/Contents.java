package org.externalcontacts.adapter.file.internal.storage;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.externalcontacts.adapter.inmemory.StorageInspection;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaTarget;

/**
 * Everything a storage holds, value for value. A dump alone does not do: it leaves out personal data.
 *
 * @param dump a line for each record
 * @param records the records themselves
 * @param lines for each identifier that a contact holds, who is next
 */
record Contents(List<String> dump, Set<Object> records, List<Object> schemas, Set<Object> lines) {

    private static final int ALL = 1_000_000;

    static Contents of(FileStorage storage) {
        StorageInspection inspection = new StorageInspection(storage.memory());
        List<Contact> contacts = inspection.contacts();
        return storage.read(
                view -> new Contents(inspection.dump(), records(view, contacts), schemas(view), lines(view, contacts)));
    }

    private static Set<Object> records(View view, List<Contact> contacts) {
        List<Organization> organizations = view.organizations().scan(Option.none(), ALL);
        return HashSet.<Object>ofAll(contacts)
                .addAll(organizations)
                .addAll(organizations.flatMap(made -> view.trustors().linkOf(made.id())))
                .addAll(view.notes().scan(Option.none(), ALL))
                .addAll(view.relationships().scan(Option.none(), ALL))
                .addAll(sessions(view, contacts))
                .addAll(contacts.flatMap(contact -> view.identifiers().heldBy(contact.id())));
    }

    private static Seq<Session> sessions(View view, List<Contact> contacts) {
        List<ContactId> ids = contacts.map(Contact::id);
        return view.sessions().of(ids, Option.none(), ALL);
    }

    private static List<Object> schemas(View view) {
        return List.of(SchemaTarget.values())
                .flatMap(target -> view.schemas()
                        .all(target)
                        .map(DataSchema::id)
                        .flatMap(id -> view.schemas().versions(id)));
    }

    private static Set<Object> lines(View view, List<Contact> contacts) {
        return contacts.<Object>flatMap(contact -> view.identifiers().heirs(HashSet.of(contact.id())))
                .toSet();
    }
}
