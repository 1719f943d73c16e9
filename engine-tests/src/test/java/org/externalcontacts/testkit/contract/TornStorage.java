package org.externalcontacts.testkit.contract;

import io.vavr.control.Either;
import java.util.function.Function;
import org.externalcontacts.application.storage.ContactRecords;
import org.externalcontacts.application.storage.ConversationRecords;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.IdentifierRecords;
import org.externalcontacts.application.storage.NoteRecords;
import org.externalcontacts.application.storage.OrganizationRecords;
import org.externalcontacts.application.storage.RelationshipRecords;
import org.externalcontacts.application.storage.RequestRecords;
import org.externalcontacts.application.storage.SchemaRecords;
import org.externalcontacts.application.storage.SessionRecords;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.TrustorRecords;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.testkit.reference.ReferenceStorage;

/** Answers each question of a reading from what is stored at that moment, as a database does without a transaction. */
record TornStorage(ReferenceStorage healthy) implements Storage {

    @Override
    public <T> T read(Function<View, T> reading) {
        return reading.apply(new TornView(healthy));
    }

    @Override
    public <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide) {
        return healthy.atomically(decide);
    }

    private record TornView(ReferenceStorage storage) implements View {

        @Override
        public ContactRecords contacts() {
            return storage.read(View::contacts);
        }

        @Override
        public IdentifierRecords identifiers() {
            return storage.read(View::identifiers);
        }

        @Override
        public OrganizationRecords organizations() {
            return storage.read(View::organizations);
        }

        @Override
        public TrustorRecords trustors() {
            return storage.read(View::trustors);
        }

        @Override
        public NoteRecords notes() {
            return storage.read(View::notes);
        }

        @Override
        public RelationshipRecords relationships() {
            return storage.read(View::relationships);
        }

        @Override
        public SchemaRecords schemas() {
            return storage.read(View::schemas);
        }

        @Override
        public ConversationRecords conversations() {
            return storage.read(View::conversations);
        }

        @Override
        public SessionRecords sessions() {
            return storage.read(View::sessions);
        }

        @Override
        public RequestRecords requests() {
            return storage.read(View::requests);
        }
    }
}
