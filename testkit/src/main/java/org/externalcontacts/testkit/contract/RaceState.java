package org.externalcontacts.testkit.contract;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.UUID;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.domain.schema.SchemaId;

/** All that a race has left behind, in values that can be compared: the records of every id that one of its nodes may have drawn. */
final class RaceState {

    private RaceState() {}

    static List<Object> of(Storage storage) {
        return storage.read(view -> List.of(RaceNode.values())
                .flatMap(RaceNode::ids)
                .flatMap(id -> recordsOf(id, view))
                .append(view.conversations().of(RaceScene.CALL.conversation()).toSet())
                .append(view.trustors().linkTo(RaceScene.TRUSTOR)));
    }

    private static List<Object> recordsOf(UUID id, View view) {
        return contact(new ContactId(id), view).appendAll(organization(new OrganizationId(id), view));
    }

    private static List<Object> contact(ContactId id, View view) {
        return List.of(
                view.contacts().find(id),
                view.contacts().canonical(id),
                HashSet.ofAll(view.identifiers().heldBy(id)),
                view.identifiers()
                        .heldBy(id)
                        .map(ClaimedIdentifier::identifier)
                        .toSet()
                        .map(view.identifiers()::holder),
                view.notes().on(NoteOwner.of(id), List.empty(), PageRequest.first()),
                view.sessions().of(List.of(id), Option.none(), 10));
    }

    private static List<Object> organization(OrganizationId id, View view) {
        return List.of(
                view.organizations().find(id),
                view.trustors().linkOf(id),
                view.relationships().find(new RelationshipId(id.value())),
                view.notes().on(NoteOwner.of(id), List.empty(), PageRequest.first()),
                view.schemas().versions(new SchemaId(id.value())));
    }
}
