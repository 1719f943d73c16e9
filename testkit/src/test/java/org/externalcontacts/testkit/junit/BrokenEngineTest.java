package org.externalcontacts.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.vavr.control.Either;
import java.util.UUID;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.testkit.SettableClock;
import org.externalcontacts.testkit.TestEngine;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** A test that leaves an engine with a broken invariant behind fails, and says which. */
class BrokenEngineTest {

    @Test
    void aBrokenInvariantFailsTheTest() {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(LeavesANoteInTheAir.class))
                .build();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, summary);
        assertThat(summary.getSummary().getTestsFailedCount()).isEqualTo(1);
        assertThat(summary.getSummary().getFailures().get(0).getException())
                .hasMessageContaining("the engine's invariants do not hold after this test")
                .hasMessageContaining("which does not exist");
    }

    /** Not found by the build: its name does not end like a test's. */
    @ExternalContactsTest
    static class LeavesANoteInTheAir {

        @Test
        void writesPastTheRules(TestEngine engine) {
            Note note = new Note(
                    new NoteId(UUID.randomUUID()),
                    NoteOwner.of(new ContactId(UUID.randomUUID())),
                    "of nobody",
                    new UserId(UUID.randomUUID()),
                    AuditDates.at(SettableClock.START));
            assertThat(engine.parts()
                            .storage()
                            .atomically(view ->
                                    Either.right(Decision.of(Done.DONE, Decision.Act.untold(new Change.AddNote(note)))))
                            .isRight())
                    .isTrue();
        }
    }
}
