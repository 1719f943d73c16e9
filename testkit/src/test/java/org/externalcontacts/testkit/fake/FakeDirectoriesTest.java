package org.externalcontacts.testkit.fake;

import static org.externalcontacts.testkit.assertion.ExternalContactsAssertions.assertThat;

import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.directory.PlatformUser;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.trustor.Trustor;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.externalcontacts.testkit.junit.ExternalContactsTest;
import org.junit.jupiter.api.Test;

/** Users and trustors are those that a test registers (rule 20.11). */
@ExternalContactsTest
class FakeDirectoriesTest {

    private final Fixtures some = new Fixtures();

    @Test
    void onceOneUserIsRegisteredStrangersCannotWriteNotes(ExternalContacts engine, FakeUsers users) {
        ContactId contact =
                engine.contacts().create(some.contact().build()).get().id();
        NoteOwner owner = NoteOwner.of(contact);
        PlatformUser stranger = some.user();
        assertThat(engine.notes().create(owner, Note.Draft.of("before", stranger.id())))
                .isDone();
        PlatformUser known = users.register(some.user());
        assertThat(engine.notes().create(owner, Note.Draft.of("hello", known.id())))
                .isDone();
        assertThat(engine.notes().create(owner, Note.Draft.of("hello", stranger.id())))
                .isRefused();
        users.remove(known.id());
        assertThat(engine.notes().create(owner, Note.Draft.of("again", known.id())))
                .isRefused();
    }

    @Test
    void onceOneTrustorIsRegisteredOthersCannotBeLinked(ExternalContacts engine, FakeTrustors trustors) {
        OrganizationId organization =
                engine.organizations().create(some.organization().build()).get().id();
        Trustor known = trustors.register(some.trustor());
        assertThat(engine.trustors().link(organization, known.id())).isDone();
        Trustor stranger = some.trustor();
        assertThat(engine.trustors().link(organization, stranger.id()))
                .isRefused()
                .isNotFound(EntityKind.TRUSTOR, stranger.id());
        trustors.remove(known.id());
        assertThat(engine.trustors().link(organization, known.id())).isRefused();
    }
}
