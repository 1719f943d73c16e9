package org.externalcontacts.examples.filestore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.testkit.RecordedEvents;
import org.externalcontacts.testkit.SettableClock;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was stored is there when the file is opened again. */
class FileStorageTest {

    @TempDir
    private Path directory;

    private final Fixtures some = new Fixtures();
    private final RecordedEvents events = new RecordedEvents();

    @Test
    void everythingIsThereAgain() {
        ExternalContacts engine = open();
        CustomFields vip = CustomFields.of(
                        engine.contactSchemas().create(some.schema()).get().ref())
                .with("vip_checkbox", CustomValue.flag(true));
        Contact ada = engine.contacts()
                .create(some.contact().customFields(vip).build())
                .get();
        Interaction call = some.interaction(SettableClock.START);
        assertThat(engine.identities().observe(call).isRight()).isTrue();
        Contact caller = engine.identities().lookup(call.identifiers().head()).get();
        Contact merged = engine.merges().merge(caller.id(), ada.id()).get();
        assertThat(engine.notes().create(NoteOwner.of(merged.id()), some.note()).isRight())
                .isTrue();
        long heard = events.all().size();
        ExternalContacts again = open();
        assertThat(again.contacts().get(ada.id()).get()).isEqualTo(merged);
        assertThat(again.identities().ofContact(merged.id()))
                .isEqualTo(engine.identities().ofContact(merged.id()));
        assertThat(again.notes().all().get().toList())
                .isEqualTo(engine.notes().all().get().toList())
                .hasSize(1);
        assertThat(events.all()).hasSize((int) heard);
    }

    @Test
    void aKeyCountsAfterReopening() {
        IdempotencyKey key = IdempotencyKey.random();
        ContactProfile profile = some.contact().build();
        Contact ada = open().contacts().create(profile, key).get();
        assertThat(open().contacts().create(profile, key).get()).isEqualTo(ada);
    }

    @Test
    void aLineThatWasNotFinishedDoesNotCount() throws IOException {
        Contact ada = open().contacts().create(some.contact().build()).get();
        Files.writeString(file(), "[{\"@class\":\"org.ext", StandardOpenOption.APPEND);
        ExternalContacts again = open();
        assertThat(again.contacts().get(ada.id()).isRight()).isTrue();
        Contact bob = again.contacts().create(some.contact().build()).get();
        assertThat(open().contacts().get(bob.id()).get()).isEqualTo(bob);
    }

    @Test
    void aFileOfSomethingElseIsNotOpened() throws IOException {
        Files.writeString(file(), "Dear diary\n");
        assertThatThrownBy(this::open).hasMessage("the file contains something other than changes");
    }

    @Test
    void whatMemoryRefusesToStoreIsNeitherWrittenNorTold() throws IOException {
        FileStorage storage = storage();
        ExternalContacts engine = over(storage);
        Contact ada = engine.contacts().create(some.contact().build()).get();
        String written = Files.readString(file());
        int told = events.all().size();
        assertThatThrownBy(() -> storage.atomically(
                        view -> Either.right(Decision.of(Done.DONE, Decision.Act.untold(new Change.AddContact(ada))))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(file()).hasContent(written);
        Contact bob = engine.contacts().create(some.contact().build()).get();
        assertThat(events.all()).hasSize(told + 1);
        assertThat(open().contacts().get(bob.id()).get()).isEqualTo(bob);
    }

    @Test
    void afterAWriteThatFailedNothingIsAnsweredUntilTheFileIsOpenedAgain() throws IOException {
        FileStorage storage = storage();
        ExternalContacts engine = over(storage);
        Files.createDirectory(file());
        assertThatThrownBy(() -> engine.contacts().create(some.contact().build()))
                .isInstanceOf(UncheckedIOException.class);
        Files.delete(file());
        assertThat(events.all()).isEmpty();
        assertThatThrownBy(() -> engine.notes().all()).hasMessage("the file must be reopened");
        assertThatThrownBy(() -> engine.contacts().create(some.contact().build()))
                .hasMessage("the file must be reopened");
        assertThat(open().contacts().create(some.contact().build()).isRight()).isTrue();
    }

    private ExternalContacts open() {
        return over(storage());
    }

    private FileStorage storage() {
        return FileStorage.open(file(), new EventDelivery(Clock.systemUTC(), List.of(events)));
    }

    private static ExternalContacts over(FileStorage storage) {
        return LocalExternalContacts.of(
                InMemoryExternalContacts.builder().parts().with(storage), () -> {});
    }

    private Path file() {
        return directory.resolve("contacts.jsonl");
    }
}
