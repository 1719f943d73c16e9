package org.externalcontacts.application.event;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.externalcontacts.domain.Change;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.note.Note;

/** The platform's topics of a change (BEHAVIOUR 17.1); changes that have none there have none here. */
final class Topics {

    private Topics() {}

    /** Those of all changes, each once. */
    static List<String> of(Seq<Change> act) {
        return act.toList().flatMap(Topics::of).distinct();
    }

    static List<String> of(Change change) {
        if (change instanceof Change.AddContact made) {
            return contact(made.contact().id());
        } else if (change instanceof Change.ReplaceContact changed) {
            return contact(changed.contact().id());
        } else if (change instanceof Change.RemoveContact removed) {
            return contact(removed.id());
        } else if (change instanceof Change.Merge merge) {
            return List.of(
                            merge.operation().source(),
                            merge.operation().target(),
                            merge.operation().result())
                    .flatMap(Topics::contact);
        } else if (change instanceof Change.PutSession session) {
            return List.of("contacts." + session.session().contact().text() + ".journey.sessions");
        }
        return ofOthers(change);
    }

    private static List<String> ofOthers(Change change) {
        if (change instanceof Change.AddOrganization made) {
            return List.of("organizations." + made.organization().id().text());
        } else if (change instanceof Change.ReplaceOrganization changed) {
            return List.of("organizations." + changed.organization().id().text());
        } else if (change instanceof Change.RemoveOrganization removed) {
            return List.of("organizations." + removed.id().text());
        } else if (change instanceof Change.AddNote made) {
            return List.of(note(made.note()));
        } else if (change instanceof Change.ReplaceNote changed) {
            return List.of(note(changed.note()));
        } else if (change instanceof Change.RemoveNote removed) {
            return List.of(note(removed.note()));
        } else if (change instanceof Change.AddRelationship made) {
            return List.of("relationships." + made.relationship().id().text());
        } else if (change instanceof Change.ReplaceRelationship changed) {
            return List.of("relationships." + changed.relationship().id().text());
        } else if (change instanceof Change.RemoveRelationship removed) {
            return List.of("relationships." + removed.id().text());
        }
        return List.empty();
    }

    /** The view that follows aliases, and the one that does not. */
    private static List<String> contact(ContactId id) {
        return List.of("contacts." + id.text(), "contacts." + id.text() + ".unresolved");
    }

    private static String note(Note note) {
        String owner = note.owner().fold(id -> "contacts." + id.text(), id -> "organizations." + id.text());
        return owner + ".notes." + note.id().text();
    }
}
