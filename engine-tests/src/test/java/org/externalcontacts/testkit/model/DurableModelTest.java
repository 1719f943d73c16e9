package org.externalcontacts.testkit.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.state.ActionChain;
import org.externalcontacts.adapter.file.FileExternalContacts;
import org.externalcontacts.adapter.postgres.PostgresExternalContacts;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.testkit.RecordedEvents;
import org.externalcontacts.testkit.SequentialIds;
import org.externalcontacts.testkit.TestEngine;

/** Whatever is called in whatever order, the engines that keep their records for good do what the rules say as well. */
class DurableModelTest {

    private final List<LocalEngine> open = new ArrayList<>();
    private final List<Path> directories = new ArrayList<>();

    @Property(tries = 40, shrinking = ShrinkingMode.FULL)
    void theEngineOnPostgresDoesWhatTheModelSays(@ForAll("scriptsOnPostgres") ActionChain<World> script) {
        script.run().inspect();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.FULL)
    void theEngineInADirectoryDoesWhatTheModelSays(@ForAll("scriptsInADirectory") ActionChain<World> script) {
        script.run().inspect();
    }

    /** The same, for as long as nobody waits for it. */
    @Property(tries = 1_000, shrinking = ShrinkingMode.FULL)
    @Tag("soak")
    void theEngineOnPostgresDoesWhatTheModelSaysForLong(@ForAll("scriptsOnPostgres") ActionChain<World> script) {
        script.run().inspect();
    }

    @AfterTry
    void close() {
        open.forEach(LocalEngine::close);
        open.clear();
    }

    @AfterProperty
    void remove() throws IOException {
        for (Path directory : directories) {
            try (var files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        directories.clear();
    }

    @Provide
    Arbitrary<ActionChain<World>> scriptsOnPostgres() {
        return Script.on(this::onPostgres);
    }

    @Provide
    Arbitrary<ActionChain<World>> scriptsInADirectory() {
        return Script.on(this::inADirectory);
    }

    private Tested onPostgres(TestEngine given) {
        RecordedEvents events = new RecordedEvents();
        PostgresExternalContacts engine = PostgresExternalContacts.builder(PostgresServer.source())
                .migrate(false)
                .tenant(UUID.randomUUID().toString())
                .clock(given.clock())
                .ids(new SequentialIds())
                .users(given.users())
                .trustors(given.trustors())
                .listener(events)
                .open();
        open.add(engine);
        return Tested.of(engine, events::all);
    }

    private Tested inADirectory(TestEngine given) {
        RecordedEvents events = new RecordedEvents();
        FileExternalContacts engine = FileExternalContacts.builder(newDirectory())
                .clock(given.clock())
                .ids(new SequentialIds())
                .users(given.users())
                .trustors(given.trustors())
                .listener(events)
                .open();
        open.add(engine);
        return Tested.of(engine, events::all);
    }

    private Path newDirectory() {
        try {
            Path directory = Files.createTempDirectory("external-contacts");
            directories.add(directory);
            return directory;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
