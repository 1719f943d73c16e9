package org.externalcontacts.application.internal.storage;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import org.externalcontacts.application.event.Fact;

/** A record as it is stored again: a contact, or whatever else by the fact that it was made. */
public sealed interface Entry {

    /** A contact, with what it holds and the merge that made it. */
    record OfContact(StoredContact stored) implements Entry {
        @Override
        public String kind() {
            return "contacts";
        }
    }

    /** Any other record, as the fact that it was made. */
    record OfFact(Fact fact) implements Entry {

        private static final Map<Class<?>, String> KINDS = HashMap.of(
                Fact.SchemaCreated.class, "schema versions",
                Fact.OrganizationCreated.class, "organizations",
                Fact.TrustorLinked.class, "trustor links",
                Fact.NoteCreated.class, "notes",
                Fact.RelationshipCreated.class, "relationships",
                Fact.ConversationAssociated.class, "associations",
                Fact.SessionRecorded.class, "sessions");

        /** Whether such facts are records. */
        public static boolean isOf(Fact fact) {
            return KINDS.containsKey(fact.getClass());
        }

        @Override
        public String kind() {
            return KINDS.get(fact.getClass()).get();
        }
    }

    /** What people call several of its kind. */
    String kind();
}
