package org.externalcontacts.testkit;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.externalcontacts.adapter.inmemory.StorageInspection;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.merge.MergeStatus;
import org.externalcontacts.domain.note.Note;

/** The invariants of an engine, which hold after every call. Checking takes time linear in the number of records. */
public final class Invariants {

    private Invariants() {}

    /**
     * The broken invariants of an in-memory storage, one line each; empty if there are none: every identifier has one owner, which is not an ancestor; every
     * merge tree has one head, which all its members name; no note, relationship or organization of a contact hangs in the air;
     * the indexes hold what the records say, and nothing else.
     */
    public static List<String> broken(Storage storage) {
        StorageInspection inspection = new StorageInspection(storage);
        List<Contact> contacts = inspection.contacts();
        return storage.read(view -> broken(view, contacts)).appendAll(inspection.faults());
    }

    /** What is broken in a view on these contacts, ancestors included; indexes cannot be seen from here. */
    public static List<String> broken(View view, Seq<Contact> contacts) {
        return owners(view, contacts)
                .appendAll(contacts.flatMap(contact -> heads(view, contact)))
                .appendAll(contacts.flatMap(contact -> organization(view, contact)))
                .appendAll(notes(view))
                .appendAll(relationships(view));
    }

    private static List<String> owners(View view, Seq<Contact> contacts) {
        Map<Identifier, Seq<ContactId>> owners = contacts.flatMap(contact -> view.identifiers()
                        .heldBy(contact.id())
                        .map(ClaimedIdentifier::identifier)
                        .map(identifier -> io.vavr.Tuple.of(identifier, contact.id())))
                .groupBy(claim -> claim._1)
                .mapValues(claims -> claims.map(claim -> claim._2));
        return owners.flatMap(owned -> owner(view, owned._1, owned._2)).toList();
    }

    private static Option<String> owner(View view, Identifier identifier, Seq<ContactId> owners) {
        boolean one = owners.size() == 1
                && view.identifiers().holder(identifier).equals(owners.headOption())
                && view.contacts().find(owners.head()).forAll(contact -> !contact.isAncestor());
        return Option.when(
                !one, () -> identifier.type().text() + " " + identifier.value() + " is held by " + texts(owners));
    }

    private static List<String> heads(View view, Contact contact) {
        return contact.merge()
                .map(status -> status.mergeSet()
                        .prepend(status.canonical())
                        .distinct()
                        .filter(member -> !isOf(view, member, status))
                        .map(member -> contact.id().text() + " is merged with " + member.text()
                                + ", but not the other way round"))
                .getOrElse(List.empty());
    }

    private static boolean isOf(View view, ContactId member, MergeStatus status) {
        return view.contacts()
                .find(member)
                .flatMap(Contact::merge)
                .exists(other -> other.canonical().equals(status.canonical())
                        && other.mergeSet().toSet().equals(status.mergeSet().toSet()));
    }

    private static Option<String> organization(View view, Contact contact) {
        return contact.profile()
                .organization()
                .filter(id -> view.organizations().find(id).isEmpty())
                .map(id -> contact.id().text() + " belongs to organization " + id.text() + ", which does not exist");
    }

    private static List<String> notes(View view) {
        return view.notes()
                .scan(Option.none(), Integer.MAX_VALUE)
                .filter(note -> !hasOwner(view, note))
                .map(note ->
                        "note " + note.id().text() + " is on " + note.owner().value() + ", which does not exist");
    }

    private static boolean hasOwner(View view, Note note) {
        return note.owner()
                .fold(
                        contact -> view.contacts().find(contact).isDefined(),
                        organization -> view.organizations().find(organization).isDefined());
    }

    private static List<String> relationships(View view) {
        return view.relationships()
                .scan(Option.none(), Integer.MAX_VALUE)
                .filter(relationship ->
                        view.organizations().find(relationship.organization()).isEmpty())
                .map(relationship ->
                        "relationship " + relationship.id().text() + " refers to an organization that does not exist");
    }

    private static String texts(Seq<? extends PlatformId> ids) {
        return ids.map(PlatformId::text).mkString(" and ");
    }
}
