package org.externalcontacts.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.UUID;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.externalcontacts.testkit.SettableClock;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.externalcontacts.testkit.fixture.RandomCalls;
import org.junit.jupiter.api.Test;

/** A verification finds what contradicts itself, and nothing else. */
final class VerificationTest {

    private final SettableClock clock = new SettableClock();
    private final Copy engine = new Copy(5, clock);
    private final Fixtures some = new Fixtures();

    @Test
    void nothingIsFoundInWhatCallsMade() {
        for (long seed = 0; seed < 10; seed++) {
            Copy called = new Copy(seed, clock);
            new RandomCalls(seed, called.engine(), clock).run(500);
            assertThat(Verification.faultsOf(called.engine(), records -> {})).isEmpty();
        }
    }

    @Test
    void aNoteOnNothingIsFound() {
        NoteOwner nobody = NoteOwner.of(new ContactId(UUID.randomUUID()));
        store(new Change.AddNote(Note.made(
                new NoteId(UUID.randomUUID()), nobody, "text", new UserId(UUID.randomUUID()), clock.instant())));
        assertThat(Verification.faultsOf(engine.engine(), records -> {}))
                .singleElement()
                .asString()
                .startsWith("note ")
                .endsWith("is on something that is not there");
    }

    @Test
    void aRelationshipToNothingIsFound() {
        RelationshipId id = new RelationshipId(UUID.randomUUID());
        store(new Change.AddRelationship(new Relationship(
                id,
                new UserId(UUID.randomUUID()),
                new OrganizationId(UUID.randomUUID()),
                "advises",
                Option.some(AuditDates.at(clock.instant())))));
        assertThat(Verification.faultsOf(engine.engine(), records -> {}))
                .containsExactly("relationship " + id.text() + " refers to an organization that is not there");
    }

    @Test
    void fieldsOfASchemaThatIsNotThereAreFound() {
        ContactId id = new ContactId(UUID.randomUUID());
        store(new Change.AddContact(Contact.made(
                id,
                ContactType.CURATED,
                some.contact()
                        .customFields(CustomFields.of(new SchemaRef(new SchemaId(UUID.randomUUID()), 1)))
                        .build(),
                clock.instant())));
        assertThat(Verification.faultsOf(engine.engine(), records -> {}))
                .containsExactly("contact " + id.text() + " has fields of a schema that is not there");
    }

    private void store(Change change) {
        engine.storage().atomically(view -> Either.right(Decision.of(Done.DONE, Decision.Act.untold(change))));
    }
}
