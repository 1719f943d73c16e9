package org.externalcontacts.application.internal.storage;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.function.Function;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.storage.Change;

/** The change that stores a record again which is known by the fact that it was made. Contacts need more ({@link RestoredContacts}). */
public final class Additions {

    private static final Map<Class<?>, Function<Fact, Change>> CHANGES = HashMap.ofEntries(
            change(Fact.SchemaCreated.class, fact -> new Change.AddSchemaVersion(fact.schema())),
            change(Fact.OrganizationCreated.class, fact -> new Change.AddOrganization(fact.organization())),
            change(Fact.TrustorLinked.class, fact -> new Change.LinkTrustor(fact.link())),
            change(Fact.NoteCreated.class, fact -> new Change.AddNote(fact.note())),
            change(Fact.RelationshipCreated.class, fact -> new Change.AddRelationship(fact.relationship())),
            change(Fact.ConversationAssociated.class, fact -> new Change.Associate(fact.association())),
            change(Fact.SessionRecorded.class, fact -> new Change.PutSession(fact.session())));

    private Additions() {}

    /** The change that stores what this fact tells of; none if it tells of no such record. */
    public static Option<Change> of(Fact made) {
        return CHANGES.get(made.getClass()).map(change -> change.apply(made));
    }

    private static <F extends Fact> Tuple2<Class<?>, Function<Fact, Change>> change(
            Class<F> type, Function<F, Change> change) {
        return Tuple.of(type, fact -> change.apply(type.cast(fact)));
    }
}
