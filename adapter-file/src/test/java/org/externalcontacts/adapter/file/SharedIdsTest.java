package org.externalcontacts.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.externalcontacts.application.engine.IdSource;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person and a company may have one id: what belongs to one of them does not go with the other. */
class SharedIdsTest {

    @TempDir
    private Path directory;

    private final Fixtures some = new Fixtures();
    private final AtomicInteger given = new AtomicInteger();

    /** The first two ids are one. */
    private final IdSource ids = () -> new UUID(4 << 12, Math.max(1, given.getAndIncrement()));

    private Contact person;
    private Organization company;

    @BeforeEach
    void fill() {
        try (FileExternalContacts engine = opened()) {
            person = engine.contacts().create(some.contact().build()).get();
            company = engine.organizations().create(some.organization().build()).get();
            engine.notes().create(NoteOwner.of(person.id()), some.note()).get();
            engine.notes().create(NoteOwner.of(company.id()), some.note()).get();
        }
        assertThat(person.id().value()).isEqualTo(company.id().value());
    }

    @Test
    void whatBelongsToACompanyStaysWhenThePersonGoes() {
        try (FileExternalContacts engine = opened()) {
            engine.contacts().delete(person.id()).get();
        }
        try (FileExternalContacts engine = opened()) {
            assertThat(engine.notes().all().get().map(note -> note.owner()).toJavaList())
                    .containsExactly(NoteOwner.of(company.id()));
        }
    }

    @Test
    void whatBelongsToAPersonStaysWhenTheCompanyGoes() {
        try (FileExternalContacts engine = opened()) {
            engine.organizations().delete(company.id()).get();
        }
        try (FileExternalContacts engine = opened()) {
            assertThat(engine.notes().all().get().map(note -> note.owner()).toJavaList())
                    .containsExactly(NoteOwner.of(person.id()));
        }
    }

    private FileExternalContacts opened() {
        return FileExternalContacts.builder(directory).ids(ids).open();
    }
}
