package org.externalcontacts.testkit.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.journey.SessionId;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.testkit.SettableClock;

/**
 * What the rules say an engine holds, as naive as can be: plain maps, every question answered by looking at everything. It is written
 * from the rules and shares nothing with the services.
 */
final class Model {

    final SettableClock clock;
    final People people = new People();
    final Organizations organizations = new Organizations();
    final Schemas schemas = new Schemas();
    final List<NoteId> notesMade = new ArrayList<>();
    final Map<NoteId, Note> notes = new LinkedHashMap<>();
    final List<RelationshipId> relationshipsMade = new ArrayList<>();
    final Map<RelationshipId, Relationship> relationships = new LinkedHashMap<>();
    final Map<Communication, ContactId> associations = new LinkedHashMap<>();
    final Map<SessionId, Session> sessions = new LinkedHashMap<>();

    Model(SettableClock clock) {
        this.clock = clock;
    }

    /** One that was made, or now and then one that never was. */
    static <T> T pick(List<T> made, int number, Function<UUID, T> unknown) {
        int index = number % (made.size() + 1);
        return index < made.size() ? made.get(index) : unknown.apply(new UUID(0, 1));
    }
}
