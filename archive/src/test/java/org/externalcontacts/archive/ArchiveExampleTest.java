package org.externalcontacts.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/storage.md shows. */
final class ArchiveExampleTest {

    @TempDir
    private Path directory;

    @Test
    void everythingGoesFromOneEngineToAnother() {
        Path file = directory.resolve("contacts.jsonl");
        try (LocalEngine engine = InMemoryExternalContacts.create();
                LocalEngine other = InMemoryExternalContacts.create()) {
            engine.contacts().create(new Fixtures().contact().build());

            Archive.at(file).write(engine, records -> {});
            Archive.Contents stored = Archive.at(file)
                    .restoreInto(other, records -> {})
                    .getOrElseThrow(unusable -> new IllegalStateException(unusable.toString()));

            assertThat(stored).hasToString("1 contacts");
            assertThat(other.contacts().all().get().toJavaList()).hasSize(1);
        }
    }
}
